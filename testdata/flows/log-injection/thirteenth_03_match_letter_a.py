# vulnerable: the letter chosen leads to the case with the parameter
import logging

from flask import Flask, request

app = Flask(__name__)
LOG = logging.getLogger(__name__)


def transform(arg):
    guess = "ABC"
    target = guess[2]
    match target:
        case "A":
            chosen = arg
        case "B":
            chosen = "bob"
        case "C" | "D":
            chosen = arg
        case _:
            chosen = "bob's your uncle"
    return chosen


@app.route("/case061", methods=["POST"])
def page():
    arg = request.form.to_dict(flat=False)["ref"][0]
    chosen = transform(arg)
    LOG.warning(f"odd value {chosen}")  # want: log-injection
    return "noted"
