# vulnerable: md5 inside a helper
import configparser
import hashlib

from flask import Flask, request

from helpers.separate_request import SeparateRequest

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


def fingerprint(secret):
    data = secret.encode("utf-8")
    return hashlib.md5(data).hexdigest()  # want: weak-hash


@app.get("/secret/form")
def show_form():
    return "<form method=post><input name=selection></form>"


@app.route("/secret/25", methods=["GET", "POST"])
def handle_secret():
    scr = SeparateRequest(request)
    supplied = scr.get_query_parameter("selection")
    the_thing = create_thing()
    carry = the_thing.do_something(supplied)
    used = ""
    for letter in carry:
        used += letter
    digest = fingerprint(used)
    with open("passwordFile10.txt", "a", encoding="utf-8") as store:
        store.write(digest + "\n")
    return "stored"
