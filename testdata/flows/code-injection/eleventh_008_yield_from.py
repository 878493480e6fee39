# safe: the first value delegated is a constant
from flask import Flask, request

app = Flask(__name__)


def inner(value):
    yield value


def outer(clean, value):
    yield from inner(clean)
    yield from inner(value)


def stamps():
    incoming = request.cookies.to_dict().get("ref", "")
    resolved = list(outer("1 + 1", incoming))[0]
    answer = eval("(" + resolved + ")", {"__builtins__": {}}, {})  # ok: code-injection
    return str(answer)


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
