# safe: the error itself carries a constant
import io
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


def outer(text):
    try:
        raise ValueError(text)
    except ValueError as inner:
        raise RuntimeError("outer") from inner


@app.route("/case020")
def page():
    term = unquote(request.full_path.partition("?")[2])
    try:
        outer(term)
    except RuntimeError as error:
        result = str(error)

    handle = None
    try:
        handle = io.open("/srv/files/%s" % result, "rb")  # ok: path-traversal
        data = handle.read()
    finally:
        if handle:
            handle.close()
    return {"size": len(data)}
