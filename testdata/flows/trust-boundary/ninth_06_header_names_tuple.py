# vulnerable: update with a dictionary whose key is the value; the value goes through: tuple, bytes
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/session/form")
def show_form():
    return "<form method=post><input name=account></form>"


@app.route("/session/06", methods=["GET", "POST"])
def serve_06():
    submitted = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        submitted = name
        break

    temp, other = submitted, "standard"

    raw = temp.encode("utf-8")
    bar = str(raw, "utf-8")

    session.update({bar: "seen"})  # want: trust-boundary
    return "updated"
