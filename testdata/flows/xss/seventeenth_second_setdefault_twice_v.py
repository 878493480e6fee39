# vulnerable: the first of two defaults is what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/3")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    slots = {}
    slots.setdefault("a", param)
    slots.setdefault("a", "fixed")
    bar = slots["a"]
    return "<p>" + bar + "</p>"  # want: xss
