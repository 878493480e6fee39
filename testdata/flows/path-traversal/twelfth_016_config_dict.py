# safe: the option usual is fixed
import configparser
import os
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/goblet")
def goblet():
    raw = request.query_string.decode("utf-8")
    place = raw.find("drawer=")
    if place == -1:
        return "missing", 400
    incoming = unquote_plus(raw[place + len("drawer="):])
    settings = configparser.RawConfigParser()
    settings.read_dict({"main": {"given": incoming, "usual": "maple"}})
    chosen = settings["main"]["usual"]
    number = os.open("/srv/blobs/" + chosen, os.O_RDONLY)  # ok: path-traversal
    try:
        return {"size": os.fstat(number).st_size}
    finally:
        os.close(number)
