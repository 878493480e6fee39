# safe: another variable of the environment is overwritten first
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)


def transform(raw):
    os.environ["JOB_VALUE"] = raw.replace("\0", "")
    os.environ["JOB_VALUE"] = "plain"
    final = os.environ["JOB_VALUE"]
    return final


@app.route("/case097")
def endpoint():
    raw = request.environ.get("HTTP_X_REF", "")
    final = transform(raw)
    session[final] = "10340"  # ok: trust-boundary
    return "stored"
