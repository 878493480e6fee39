# safe: the manager yields a constant
import contextlib
from pathlib import Path

from flask import Flask, request


@contextlib.contextmanager
def workspace(name):
    spare = "spare-" + str(len(name))
    try:
        yield spare
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
        return target.read_bytes()  # ok: path-traversal

    return app
