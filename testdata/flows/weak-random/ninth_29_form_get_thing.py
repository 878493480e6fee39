# safe: secrets under another name
import configparser
import secrets as tokens

from flask import Blueprint, make_response, request

bp = Blueprint("token", __name__)


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


@bp.route("/token/29", methods=("GET", "POST"))
def case_29():
    user_input = request.form.get("q", "")
    left, right = "bar", user_input
    left, right = right, left
    temp = left
    thing = create_thing()
    middle = thing.do_something(temp)
    bar = middle
    token = tokens.token_bytes(20).hex()  # ok: weak-random
    response = make_response("remembered")
    response.set_cookie("rememberMe", bar[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
    return response
