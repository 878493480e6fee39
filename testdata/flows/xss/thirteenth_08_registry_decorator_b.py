# safe: the handler registered under the name read ignores it
from urllib.parse import parse_qs

from flask import Flask, request, Response

app = Flask(__name__)

HANDLERS = {}


def handler(name):
    def keep(function):
        HANDLERS[name] = function
        return function
    return keep


@handler("echo")
def echo(text):
    return text


@handler("count")
def count(text):
    return str(len(text))


def transform(raw):
    result = HANDLERS["count"](raw)
    return result


@app.route("/case115")
def case115():
    raw = parse_qs(request.query_string.decode("utf-8")).get("vector", [""])[0]
    result = transform(raw)
    return Response("<li>%s</li>" % result, mimetype="text/html")  # ok: xss
