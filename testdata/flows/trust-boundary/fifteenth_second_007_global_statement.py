# vulnerable: the function writes a name of its own
from flask import Flask, request, session

app = Flask(__name__)

current = "idle"


def remember(value):
    global current
    current = value


def clear():
    current = "idle"
    return current


@app.route("/item/<string:label>")
def show(label):
    param = label
    remember(param)
    clear()
    bar = current
    session.setdefault("tenant", bar)  # want: trust-boundary
    return session["tenant"]
