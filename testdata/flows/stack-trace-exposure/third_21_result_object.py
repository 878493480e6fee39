# vulnerable: the result object carries the trace to the answer
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
        return {"error": result.trace}, 500  # want: stack-trace-exposure
    return {"text": result}
