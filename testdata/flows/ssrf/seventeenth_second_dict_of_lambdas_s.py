# safe: the lambda that is called gives another
import requests

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/81")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    choices = {"a": lambda: param, "b": lambda: "fixed"}
    bar = choices["b"]()
    return {"text": requests.get(bar, timeout=3).text}  # ok: ssrf
