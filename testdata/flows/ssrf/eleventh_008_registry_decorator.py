# safe: the function registered under the name returns a constant
import requests
from flask import Flask, request

app = Flask(__name__)

HANDLERS = {}


def handler(name):
    def add(func):
        HANDLERS[name] = func
        return func
    return add


@handler("pass")
def handle_pass(value):
    return value


@handler("stop")
def handle_stop(value):
    return "http://api.example.org/ping"


@app.route("/recipes", methods=["GET"])
def recipes():
    wanted = request.cookies.get("ref", "")
    resolved = HANDLERS["stop"](wanted)
    session = requests.Session()
    session.request("GET", resolved)  # ok: ssrf
    return "asked"
