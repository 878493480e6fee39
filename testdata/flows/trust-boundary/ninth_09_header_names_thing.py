# safe: a constant is kept
import configparser
import os

from flask import Flask, request, session

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
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/prefs/09")
@app.post("/prefs/09")
def serve_09():
    param = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        param = name
        break

    padded = "begin:" + param + ":end"
    passed = padded[6:-4]

    the_thing = create_thing()
    chosen_value = the_thing.do_something(passed)

    session["visited"] = True  # ok: trust-boundary
    return "seen, %d" % len(chosen_value)
