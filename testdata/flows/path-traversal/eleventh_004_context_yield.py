# safe: the context manager hands out a constant
import contextlib
from pathlib import Path
from flask import Flask, request

app = Flask(__name__)


@contextlib.contextmanager
def lent(value):
    try:
        yield "readme.txt"
    finally:
        value = None


def plants():
    given = ""
    for field, sent in request.files.items():
        given = sent.filename
    with lent(given) as thing:
        outcome = thing
    return str(len(Path("/srv/docs").joinpath(outcome).read_text()))  # ok: path-traversal


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
