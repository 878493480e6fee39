# vulnerable: the digest function that is passed in is SHA-1
import hashlib

from fastapi import FastAPI

app = FastAPI()


def stored(password: str, salt: bytes, digest=hashlib.sha256) -> str:
    return digest(salt + password.encode()).hexdigest()  # want: weak-hash


@app.post("/users")
def create(name: str, password: str):
    return {"name": name, "check": stored(password, b"pepper", digest=hashlib.sha1)[:4]}
