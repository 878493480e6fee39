# safe: the configured thing answers with a constant
import configparser
import io

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("feed", __name__)


CONFIG = "[things]\nselected = SecondThing\n"


class Thing:
    def do_something(self, text):
        raise NotImplementedError


class FirstThing(Thing):
    def do_something(self, text):
        return text


class SecondThing(Thing):
    def do_something(self, text):
        return "<note/>"


def create_thing():
    parser = configparser.ConfigParser()
    parser.read_string(CONFIG)
    if parser.get("things", "selected") == "SecondThing":
        return SecondThing()
    return FirstThing()


@bp.route("/feed/02", methods=("GET", "POST"))
def serve_feed():
    supplied = ""
    for name, value in request.args.items():
        if value == "LineItem":
            supplied = name

    thing = create_thing()
    outcome = thing.do_something(supplied)

    stream = io.BytesIO(outcome.encode("utf-8"))
    count = 0
    for _, element in etree.iterparse(stream, load_dtd=True, resolve_entities=True, no_network=False):  # ok: xxe
        count += len(element.text or "")
    return str(count)
