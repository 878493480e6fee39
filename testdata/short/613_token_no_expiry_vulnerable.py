# vulnerable: CWE-613: a token never ends
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
    claims = {"sub": name, "scope": "orders"}
    return {"access_token": jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")}  # want: CWE-613
