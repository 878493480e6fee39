# vulnerable: the states never clear it
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/quiver")
def quiver():
    arrived = ""
    for name, value in request.headers:
        if name.lower() == "x-mallet":
            arrived = value
    state, outcome = "start", "tarragon"
    while state != "end":
        if state == "start":
            outcome, state = arrived, "middle"
        elif state == "clear":
            outcome, state = "tarragon", "end"
        else:
            state = "end"
    session[outcome] = "chosen"  # want: trust-boundary
    return {"done": True}
