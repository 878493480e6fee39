# vulnerable: Location header of a response; the value goes through: thing
import configparser
import urllib.parse

from flask import Blueprint, make_response, request

bp = Blueprint("leave", __name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "/home"


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


@bp.route("/leave/29", methods=("GET", "POST"))
def case_leave():
    wrapped = RequestWrapper(request)
    param = wrapped.get_cookie("Subject")
    if not param:
        param = ""

    thing = create_thing()
    bar2 = thing.do_something(param)

    response = make_response("", 302)
    response.headers["Location"] = bar2  # want: open-redirect
    return response
