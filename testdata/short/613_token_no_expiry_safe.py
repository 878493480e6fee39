# safe: CWE-613: after half an hour
import datetime
import os

import jwt
from fastapi import FastAPI, Form, HTTPException

from .accounts import verify

app = FastAPI()


@app.post("/token")
def token(name: str = Form(...), password: str = Form(...)):
    """Give a token to a user."""
    if not verify(name, password):
        raise HTTPException(401)
    expires = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=30)
    claims = {"sub": name, "scope": "orders", "exp": expires}
    return {"access_token": jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")}  # ok: CWE-613
