# vulnerable: after the pop the element is the form's
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    words = ["first", request.form["plan"], "basic"]
    words.pop(0)
    session["plan"] = words[0]  # want: trust-boundary
    return "", 204
