# safe: the name must be a member of the enumeration
import enum
import os

from flask import Flask, abort, request

app = Flask(__name__)


class Info(enum.Enum):
    PID = "getpid"
    CORES = "cpu_count"


@app.post("/system")
def system():
    try:
        info = Info[request.get_json()["name"]]
    except KeyError:
        abort(403)
    method = getattr(os, info.value)  # ok: unsafe-reflection
    return {"result": repr(method())}
