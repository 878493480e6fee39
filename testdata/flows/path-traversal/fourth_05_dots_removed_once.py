# vulnerable: removing ../ once lets ....// become ../
import json
import pathlib

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LOCALES = pathlib.Path(__file__).parent / "locales"


def tidy(name):
    return name.strip().replace("../", "")


@app.route("/messages")
def messages():
    locale = tidy(request.cookies.get("locale", "en"))
    path = LOCALES.joinpath(locale + ".json")
    try:
        return jsonify(json.loads(path.read_text("utf-8")))  # want: path-traversal
    except OSError:
        abort(404)
