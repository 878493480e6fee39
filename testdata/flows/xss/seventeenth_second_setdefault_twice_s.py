# safe: the first of two defaults is another

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/3")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    slots = {}
    slots.setdefault("a", "fixed")
    slots.setdefault("a", param)
    bar = slots["a"]
    return "<p>" + bar + "</p>"  # ok: xss
