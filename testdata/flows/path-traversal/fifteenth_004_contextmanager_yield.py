# vulnerable: the manager yields the text
import contextlib
from pathlib import Path

from flask import Flask, request


@contextlib.contextmanager
def workspace(name):
    spare = "spare-" + str(len(name))
    try:
        yield name.strip()
    finally:
        spare = ""


def create_app():
    app = Flask(__name__)

    @app.route("/check", methods=["POST"])
    def handle():
        param = "unset"
        for key, value in request.form.items(multi=True):
            if value == "marked":
                param = key
                break
        with workspace(param) as place:
            bar = place
        target = Path("/srv/media") / bar
        return target.read_bytes()  # want: path-traversal

    return app
