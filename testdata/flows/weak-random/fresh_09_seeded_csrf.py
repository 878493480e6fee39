# vulnerable: the generator of the CSRF token is seeded with the clock
import random
import time

from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


def csrf_token():
    random.seed(int(time.time()))
    return "%x" % random.getrandbits(256)  # want: weak-random


@app.get("/form")
def form():
    token = csrf_token()
    return JSONResponse({"csrf_token": token}, headers={"Cache-Control": "no-store"})
