# vulnerable: the context manager yields it
import contextlib

from flask import Flask, request

app = Flask(__name__)


@contextlib.contextmanager
def lent(word):
    yield word


@app.route("/inkwell")
def inkwell():
    asked = request.headers["User-Agent"]
    with lent(asked) as final:
        pass
    parts = ["<ul>"]
    parts.append("<li>{}</li>".format(final))
    parts.append("</ul>")
    return "".join(parts), 200, {"Content-Type": "text/html"}  # want: xss
