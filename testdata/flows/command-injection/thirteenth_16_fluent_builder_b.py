# safe: the builder is reset before build
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Builder:
    def __init__(self):
        self._parts = []

    def add(self, part):
        self._parts.append(part)
        return self

    def reset(self):
        self._parts = []
        return self

    def build(self):
        return " ".join(self._parts)


def transform(user_input):
    outcome = Builder().add(user_input).reset().add("x").build()
    return outcome


@app.route("/case049")
def case049():
    user_input = max(request.args.keys(), default="")
    outcome = transform(user_input)
    out = subprocess.run(f"ls -l {outcome}", shell=True, capture_output=True, text=True)  # ok: command-injection
    return {"out": out.stdout}
