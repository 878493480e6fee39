# safe: url_for builds a local address
import configparser
import urllib.parse

from flask import Flask, redirect, request, url_for

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


app = Flask(__name__)


@app.get("/leave/12")
@app.post("/leave/12")
def serve_12():
    """One step of the form."""
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    asked = pairs.get("q", [""])[0]
    thing = create_thing()
    temp = thing.do_something(asked)
    used = "%(b)s" % {"a": "/home", "b": temp}
    return redirect(url_for("static", filename="page.html", ref=used))  # ok: open-redirect
