# safe: the function writes the module's name back
from flask import Flask, request, session

app = Flask(__name__)

current = "idle"


def remember(value):
    global current
    current = value


def clear():
    global current
    current = "idle"


@app.route("/item/<string:label>")
def show(label):
    param = label
    remember(param)
    clear()
    bar = current
    session.setdefault("tenant", bar)  # ok: trust-boundary
    return session["tenant"]
