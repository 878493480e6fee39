# safe: only two fixed values pass
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/prefs/12", methods=["GET", "POST"])
def case_12():
    asked = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        asked = name
        break
    carry = asked
    if carry not in ("standard", "other"):
        carry = "standard"
    base_number = 86
    if 7 * 42 - base_number > 200:
        outcome = carry
    else:
        outcome = "standard"
    session.update(role=outcome)  # ok: trust-boundary
    return "updated"
