# safe: only the constant field becomes part of the path
from collections import namedtuple
import codecs

from flask import Flask, request

app = Flask(__name__)
Locale = namedtuple("Locale", "folder language")


def current():
    return Locale("/srv/locale", request.headers.get("Accept-Language", "en"))


@app.before_request
def load():
    chosen = current()
    folder, _ = chosen
    with codecs.open(f"{folder}/default.txt", "r", "utf-8") as handle:  # ok: path-traversal
        app.config["TEXTS"] = handle.read()


@app.get("/")
def index():
    return {"texts": app.config["TEXTS"], "language": current().language}
