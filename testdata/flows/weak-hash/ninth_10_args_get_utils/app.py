# safe: sha3
import configparser
import hashlib

from flask import Blueprint, request

from helpers.relay import relay

bp = Blueprint("secret", __name__)


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


@bp.route("/secret/10", methods=("GET", "POST"))
def handle_secret():
    """Answers GET and POST."""
    supplied = request.args.get("username")
    if not supplied:
        supplied = ""
    passed = relay(supplied)
    the_thing = create_thing()
    temp = the_thing.do_something(passed)
    bar2 = temp.strip()
    hasher = hashlib.sha3_256()  # ok: weak-hash
    hasher.update(bar2.encode("utf-8"))
    digest = hasher.hexdigest()
    with open("passwordFile4.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
