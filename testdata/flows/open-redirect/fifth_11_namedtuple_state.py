# vulnerable: the state of the login comes back with the address in it
import base64
import json
from collections import namedtuple

from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()
State = namedtuple("State", "nonce target")


def unpack(raw):
    return State(**json.loads(base64.urlsafe_b64decode(raw)))


@app.get("/callback")
def callback(code: str, state: str):
    unpacked = unpack(state)
    return RedirectResponse(unpacked.target)  # want: open-redirect
