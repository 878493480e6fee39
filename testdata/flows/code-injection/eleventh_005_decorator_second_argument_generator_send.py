# vulnerable: the decorator swaps the arguments, and the function returns the second; then what is sent into the generator comes back
import functools
from flask import request


def swapped(func):
    @functools.wraps(func)
    def inner(a, b):
        return func(b, a)
    return inner


@swapped
def second(a, b):
    return b


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
        code = compile(product, "<formula>", "eval")  # want: code-injection
        return str(code is not None)
