# safe: the function for lists
import functools

from flask import Flask, request

app = Flask(__name__)


@functools.singledispatch
def render(value):
    return "thing"


@render.register
def _(value: str):
    return value


@render.register(list)
def _(value):
    return "list of %d" % len(value)


@app.route("/zipper")
def zipper():
    given = request.args.copy()
    arrived = given.pop("ticket", "")
    picked = render([arrived])
    value = eval("2 * (" + picked + ")")  # ok: code-injection
    return {"value": str(value)}
