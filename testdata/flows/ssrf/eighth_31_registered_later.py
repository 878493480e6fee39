# vulnerable: the decorator registers functions that make addresses, one of them of the parameter
import requests
from flask import Flask, request

app = Flask(__name__)
MAKERS = {}


def maker(name):
    def register(function):
        MAKERS[name] = function
        return function

    return register


@maker("mirror")
def mirror(value):
    return "https://" + value.lower() + "/list.json"


@maker("main")
def main(value):
    return "https://main.example.org/list.json"


@app.route("/lists/<kind>")
def lists(kind):
    url = MAKERS.get(kind, main)(request.args.get("at", ""))
    return requests.get(url, timeout=4).json()  # want: ssrf
