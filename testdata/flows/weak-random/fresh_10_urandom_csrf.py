# safe: the CSRF token is made of os.urandom
import os
import time

from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


def csrf_token():
    return os.urandom(32).hex()  # ok: weak-random


@app.get("/form")
def form():
    token = csrf_token()
    return JSONResponse({"csrf_token": token, "at": int(time.time())})
