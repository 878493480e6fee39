# vulnerable: the target is carried as base64 in a cookie and decoded before the pipe is opened
import base64
import binascii
import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/trace")
def trace():
    packed = request.cookies.get("target", "")
    try:
        target = base64.urlsafe_b64decode(packed).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        abort(400)
    with os.popen(f"traceroute -m 8 {target}") as pipe:  # want: command-injection
        return {"hops": pipe.read().splitlines()}
