# vulnerable: one variable bound, the other joined; the value goes through: comprehension, thing
import configparser

from flask import Flask, request
from flask.views import MethodView
from lxml import etree

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


class RespondView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        scr = SeparateRequest(request)
        param = scr.get_form_parameter("payload")
        temp = [entry for entry in ("guest", param)][1]
        thing = create_thing()
        chosen_value = thing.do_something(temp)
        tree = etree.parse("users.xml")
        expression = "//user[@name=$name and @pass='" + chosen_value + "']"
        if tree.xpath(expression, name="guest"):  # want: xpath-injection
            return "welcome"
        return "denied", 403


app.add_url_rule("/catalog/27", view_func=RespondView.as_view("catalog"))
