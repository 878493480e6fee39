# safe: the answer takes the object's constant message
import traceback
from dataclasses import dataclass

from flask import Flask, request
from store import load

app = Flask(__name__)


@dataclass
class Failure:
    message: str
    trace: str


def attempt(name):
    try:
        return load(name)
    except Exception:
        return Failure("not available", traceback.format_exc())


@app.get("/attempt")
def show():
    result = attempt(request.args["name"])
    if isinstance(result, Failure):
        return {"error": result.message}, 500  # ok: stack-trace-exposure
    return {"text": result}
