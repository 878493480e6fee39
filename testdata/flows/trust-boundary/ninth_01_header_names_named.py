# vulnerable: session handed to a function; the value goes through: named, comprehension, thing
import configparser
import os

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def pick(left, right):
    return right


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


def remember(store, who):
    store["owner"] = who  # want: trust-boundary


class EndpointView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        user_input = ""
        for name in request.headers.keys():
            if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
                continue
            user_input = name
            break

        relayed = pick(right=user_input, left="standard")

        passed = [entry for entry in ("standard", relayed)][1]

        the_thing = create_thing()
        bar = the_thing.do_something(passed)

        remember(session, bar)
        return "kept"


app.add_url_rule("/profile/01", view_func=EndpointView.as_view("profile"))
