# safe: repr makes it a string literal
import configparser

from flask import request

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


def init(app):
    @app.route("/formula/08", methods=["GET"])
    def process_get():
        return process_post()

    @app.route("/formula/08", methods=["POST"])
    def process_post():
        try:
            supplied = request.args["selection"]
        except KeyError:
            supplied = ""

        thing = create_thing()
        relayed = thing.do_something(supplied)

        chain = ["first"]
        chain.append(relayed)
        chain.append("1 + 1")
        chain.pop(0)
        outcome = chain[0]

        answer = eval(repr(outcome))  # ok: code-injection
        return str(len(answer))
