# vulnerable: value as the session's key; the value goes through: percent map, fstring
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/prefs/form")
def show_form():
    return "send it by POST"


@app.route("/prefs/11", methods=["GET", "POST"])
def handle_request():
    asked = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        asked = name
        break

    held = "%(b)s" % {"a": "standard", "b": asked}

    chosen_value = f"{held}"

    session[chosen_value] = "10340"  # want: trust-boundary
    return "saved"
