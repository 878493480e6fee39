# safe: a locale is two letters and perhaps a region
import json
import pathlib
import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LOCALES = pathlib.Path(__file__).parent / "locales"
LOCALE = re.compile(r"\A[a-z]{2}(?:_[A-Z]{2})?\Z")


def tidy(name):
    return name if LOCALE.match(name) else "en"


@app.route("/messages")
def messages():
    locale = tidy(request.cookies.get("locale", "en"))
    path = LOCALES.joinpath(locale + ".json")
    try:
        return jsonify(json.loads(path.read_text("utf-8")))  # ok: path-traversal
    except OSError:
        abort(404)
