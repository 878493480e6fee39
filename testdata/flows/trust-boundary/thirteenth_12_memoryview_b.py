# safe: the bytearray is overwritten with zeros
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(16)


def step(term):
    raw = bytearray(term, "utf-8")
    raw[:] = b"zero"
    result = bytes(raw).decode("utf-8", "ignore")
    return result


@app.route("/case101")
def page():
    term = ""
    for header, value in request.headers:
        if header.lower() == "x-target":
            term = value
    result = step(term)
    session[result] = "10340"  # ok: trust-boundary
    return "stored"
