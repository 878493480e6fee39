# vulnerable: yaml with the full Loader; the value goes through: config index, helper thing
import configparser
import urllib.parse

import yaml
from flask import Flask, request

from helpers.thing_factory import create_thing

app = Flask(__name__)


@app.get("/objects/form")
def show_form():
    return "send it by POST"


@app.route("/objects/19", methods=["GET", "POST"])
def serve_19():
    taken = request.headers.get("X-Account", "")
    taken = urllib.parse.unquote(taken)
    settings = configparser.ConfigParser(interpolation=None)
    settings["web"] = {"one": taken, "two": "kind: note"}
    next_value = settings["web"]["one"]
    the_thing = create_thing()
    used = the_thing.do_something(next_value)
    document = yaml.load(used, Loader=yaml.Loader)  # want: unsafe-deserialization
    return type(document).__name__
