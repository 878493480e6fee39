# vulnerable: the comprehension lets long texts through
import subprocess

from flask import Flask, request

app = Flask(__name__)


def transform(raw):
    outcome = "".join(t for t in ["a", raw] if len(t) > 1)
    return outcome


@app.route("/case046")
def handle():
    raw = ""
    if request.headers.get("X-Ref"):
        raw = request.headers.get("X-Ref")
    outcome = transform(raw)
    command = "convert {} out.png".format(outcome)
    try:
        subprocess.check_output(command, shell=True)  # want: command-injection
    except subprocess.CalledProcessError:
        return "failed", 500
    return "made"
