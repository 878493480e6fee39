# safe: secure_filename drops separators
import configparser
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


CONFIG = "[things]\nselected = FirstThing\n"


class Thing:
    def do_something(self, text):
        raise NotImplementedError


class FirstThing(Thing):
    def do_something(self, text):
        return text


class SecondThing(Thing):
    def do_something(self, text):
        return "".join(text)


def create_thing():
    parser = configparser.ConfigParser()
    parser.read_string(CONFIG)
    if parser.get("things", "selected") == "SecondThing":
        return SecondThing()
    return FirstThing()


@app.get("/files/form")
def show_form():
    return "<form method=post><input name=q></form>"


@app.route("/files/14", methods=["GET", "POST"])
def process():
    document = request.get_json(force=True, silent=True) or {}
    asked = str(document.get("q", ""))
    worker = create_thing()
    relayed = worker.do_something(asked)
    try:
        raise ValueError(relayed)
    except ValueError as problem:
        chosen_value = problem.args[0]
    target = os.path.join("/srv/files", secure_filename(chosen_value))
    with open(target, "rb") as handle:  # ok: path-traversal
        head = handle.read(16)
    return head.hex()
