# vulnerable: setdefault; the value goes through: update, match
import os

from flask import Flask, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/session/16/<path:tail>", methods=["GET", "POST"])
def case_session(tail):
    param = tail
    options = {"choice": "standard"}
    options.update(choice=param)
    held = options["choice"]
    guess = "ABC"
    match guess[2]:
        case "A":
            bar = "standard"
        case "C" | "D":
            bar = held
        case _:
            bar = "standard"
    session.setdefault("user", bar)  # want: trust-boundary
    return "ready"
