# vulnerable: yaml.unsafe_load; the value goes through: percent map, config
import configparser

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.get("/objects/form")
def show_form():
    return "<form method=post><input name=Subject></form>"


@app.route("/objects/02", methods=["GET", "POST"])
def process_02():
    document = request.get_json(force=True, silent=True) or {}
    user_input = str(document.get("Subject", ""))
    passed = "%(b)s" % {"a": "kind: note", "b": user_input}
    conf = configparser.RawConfigParser()
    conf.add_section("section")
    conf.set("section", "key_a", "kind: note")
    conf.set("section", "beta", passed)
    bar2 = conf.get("section", "beta")
    try:
        settings = yaml.unsafe_load(bar2)  # want: unsafe-deserialization
    except yaml.YAMLError:
        return "no yaml", 400
    return "loaded" if settings else "empty"
