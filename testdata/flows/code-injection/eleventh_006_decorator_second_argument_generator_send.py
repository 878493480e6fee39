# safe: the decorator replaces the argument by a constant
import functools
from flask import request


def fixed(func):
    @functools.wraps(func)
    def inner(a, b):
        return func(b, b)
    return inner


@fixed
def second(a, b):
    return a


def echo(value):
    while True:
        value = yield value


def init(app):

    @app.route("/tracks", methods=["POST"])
    def tracks():
        supplied = request.stream.read().decode("utf-8")
        halfway = second(supplied, "1 + 1")
        talk = echo("1 + 1")
        next(talk)
        product = talk.send(halfway)
        code = compile(product, "<formula>", "eval")  # ok: code-injection
        return str(code is not None)
