# vulnerable: getattr with a constant name picks MD5
import hashlib

from fastapi import FastAPI

app = FastAPI()


def fingerprint(secret: str) -> str:
    algorithm = getattr(hashlib, "md" + "5")
    return algorithm(secret.encode()).hexdigest()  # want: weak-hash


@app.post("/login")
def login(user: str, password: str):
    return {"user": user, "check": fingerprint(password)[:6]}
