# safe: pbkdf2 with the default name SHA-256
import hashlib
import os

from fastapi import FastAPI

app = FastAPI()


def stored(password: str, salt: bytes, name: str = "sha256") -> bytes:
    return hashlib.pbkdf2_hmac(name, password.encode(), salt, 600000)  # ok: weak-hash


@app.post("/users")
def create(name: str, password: str):
    return {"name": name, "length": len(stored(password, os.urandom(16)))}
