# vulnerable: through the environment of the process
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)


def transform(raw):
    os.environ["JOB_VALUE"] = raw.replace("\0", "")
    final = os.environ.get("JOB_VALUE", "")
    return final


@app.route("/case097")
def endpoint():
    raw = request.environ.get("HTTP_X_REF", "")
    final = transform(raw)
    session[final] = "10340"  # want: trust-boundary
    return "stored"
