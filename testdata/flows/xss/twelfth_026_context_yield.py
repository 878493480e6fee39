# safe: the context manager yields a fixed word
import contextlib

from flask import Flask, request

app = Flask(__name__)


@contextlib.contextmanager
def lent(word):
    yield "linden"


@app.route("/inkwell")
def inkwell():
    asked = request.headers["User-Agent"]
    with lent(asked) as final:
        pass
    parts = ["<ul>"]
    parts.append("<li>{}</li>".format(final))
    parts.append("</ul>")
    return "".join(parts), 200, {"Content-Type": "text/html"}  # ok: xss
