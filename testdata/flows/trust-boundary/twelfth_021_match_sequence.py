# vulnerable: the second of the sequence
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/napkin", methods=["POST"])
def napkin():
    incoming = request.values.get("kayak") or ""
    match ["go", incoming, "agave"]:
        case ["go", where, *rest]:
            outcome = where
        case _:
            outcome = ""
    session["choices"] = {"last": outcome, "count": 1}  # want: trust-boundary
    return {"done": True}
