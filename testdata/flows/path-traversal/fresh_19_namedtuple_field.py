# vulnerable: the second field of the tuple is the header
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
    _, language = chosen
    with codecs.open(f"{chosen.folder}/{language}.txt", "r", "utf-8") as handle:  # want: path-traversal
        app.config["TEXTS"] = handle.read()


@app.get("/")
def index():
    return {"texts": app.config["TEXTS"]}
