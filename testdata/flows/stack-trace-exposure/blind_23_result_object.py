# vulnerable: a result object keeps the trace until the view answers
import traceback
from dataclasses import dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Result:
    ok: bool
    text: str = ""


def attempt(func, *args):
    try:
        return Result(True, str(func(*args)))
    except Exception:
        return Result(False, traceback.format_exc())


@app.post("/parse")
def parse():
    result = attempt(int, request.form["value"])
    return jsonify(ok=result.ok, text=result.text)  # want: stack-trace-exposure
