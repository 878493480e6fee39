# safe: the session is read, not written
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/prefs/form")
def show_form():
    return "<form method=post><input name=p1></form>"


@app.route("/prefs/24", methods=["GET", "POST"])
def handle_request():
    values = request.args.getlist("p1")
    taken = values[-1] if len(values) > 0 else ""

    i = 0
    next_value = "standard"
    while i < 2:
        if i == 1:
            next_value = taken
        i += 1

    pair = {"first": next_value, "second": "standard"}
    bar2 = pair.get("first", "standard")

    known = session.get("userid") == bar2  # ok: trust-boundary
    return "same" if known else "different"
