# vulnerable: the access token is a digest of random's number
import hashlib
import random

from fastapi import FastAPI, Form

app = FastAPI()
ACCESS = {}


@app.post("/token")
def token(username: str = Form(...)):
    seed = str(random.random())  # want: weak-random
    access_token = hashlib.sha256((username + seed).encode()).hexdigest()
    ACCESS[access_token] = username
    return {"access_token": access_token, "token_type": "bearer"}
