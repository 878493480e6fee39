# vulnerable: Unpickler; the value goes through: thing, partition, named
import base64
import configparser
import io
import pickle

from flask import Flask, request

from helpers.wrapper import RequestWrapper

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


def pick(left, right):
    return right


app = Flask(__name__)


@app.get("/state/16")
@app.post("/state/16")
def case_state():
    source = RequestWrapper(request)
    supplied = source.get_cookie("p1")

    worker = create_thing()
    carry = worker.do_something(supplied)

    _, _, temp = ("key=" + carry).partition("=")

    outcome = pick(right=temp, left="gASVBgAAAAAAAACMAm9rlC4=")

    raw = base64.b64decode(outcome.encode("ascii"))
    thing = pickle.Unpickler(io.BytesIO(raw)).load()  # want: unsafe-deserialization
    return str(bool(thing))


if __name__ == "__main__":
    app.run()
