# safe: only the two functions of the table can be called
import os

from flask import Flask, abort, request

app = Flask(__name__)


def ping():
    return "pong"


def clean():
    os.remove("/srv/cache/index")
    return "cleaned"


CALLS = {"ping": ping, "clean": clean}


@app.post("/rpc")
def rpc():
    call = CALLS.get(request.headers.get("X-Method"))
    if call is None:
        abort(404)
    return call()  # ok: unsafe-reflection
