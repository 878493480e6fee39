# safe: after the pop the element is the constant
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    words = ["first", request.form["plan"], "basic"]
    words.pop(0)
    session["plan"] = words[1]  # ok: trust-boundary
    return "", 204
