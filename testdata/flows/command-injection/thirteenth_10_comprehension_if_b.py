# safe: the comprehension lets only constants through
import subprocess

from flask import Flask, request

app = Flask(__name__)


def transform(raw):
    outcome = "".join(n for n, t in {"a": "x", "b": raw}.items() if t)
    return outcome


@app.route("/case046")
def handle():
    raw = ""
    if request.headers.get("X-Ref"):
        raw = request.headers.get("X-Ref")
    outcome = transform(raw)
    command = "convert {} out.png".format(outcome)
    try:
        subprocess.check_output(command, shell=True)  # ok: command-injection
    except subprocess.CalledProcessError:
        return "failed", 500
    return "made"
