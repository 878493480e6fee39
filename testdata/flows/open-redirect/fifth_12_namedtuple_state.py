# safe: the state's address is not the one that is used
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
    unpacked = unpack(state)._replace(target="/start")
    return RedirectResponse(unpacked.target)  # ok: open-redirect
