# safe: the exception brings a fixed reason; the name sent is only measured
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Rejected(Exception):
    def __init__(self, what, reason):
        super().__init__(what, reason)
        self.what = what
        self.reason = reason


def look(name):
    if len(name) < 40:
        raise Rejected(name, "short")


@app.post("/convert")
def convert():
    body = request.get_json()
    shown = "none"
    try:
        look(body["name"])
    except Rejected as problem:
        shown = problem.args[1]
    done = subprocess.run(f"convert-log {shown}", shell=True, capture_output=True)  # ok: command-injection
    return done.stdout
