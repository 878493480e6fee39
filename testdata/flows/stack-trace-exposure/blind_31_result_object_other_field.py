# safe: the answer holds the flag of the result object, the trace stays in the log
import logging
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
    if not result.ok:
        logging.error(result.text)
    return jsonify(ok=result.ok)  # ok: stack-trace-exposure
