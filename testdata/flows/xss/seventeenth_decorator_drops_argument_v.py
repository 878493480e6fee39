# vulnerable: the decorator hands the text on
import functools

from flask import Flask, request

app = Flask(__name__)


def shown(function):
    @functools.wraps(function)
    def inner(text):
        return function(text)

    return inner


@shown
def page(text):
    return f"<html><body><h1>{text}</h1></body></html>"


@app.route("/bench/xss/4")
def endpoint():
    return page(request.args.get("title", ""))  # want: xss
