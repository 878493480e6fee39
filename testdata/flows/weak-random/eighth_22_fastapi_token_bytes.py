# safe: the access token is a digest of the system's bytes
import hashlib
import secrets

from fastapi import FastAPI, Form

app = FastAPI()
ACCESS = {}


@app.post("/token")
def token(username: str = Form(...)):
    seed = str(secrets.token_bytes(32))  # ok: weak-random
    access_token = hashlib.sha256((username + seed).encode()).hexdigest()
    ACCESS[access_token] = username
    return {"access_token": access_token, "token_type": "bearer"}
