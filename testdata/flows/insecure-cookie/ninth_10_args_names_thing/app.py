# vulnerable: flag by default argument
import urllib.parse

from flask import Blueprint, make_response, request

from helpers.thing_factory import create_thing

bp = Blueprint("keep", __name__)


def remember(answer, token, secure=False):
    answer.set_cookie("session_token", token, secure=secure, httponly=True)  # want: insecure-cookie


@bp.route("/keep/10", methods=("GET", "POST"))
def endpoint_10():
    """One step of the form."""
    field = ""
    for name, value in request.args.items():
        if value == "detail":
            field = name
    thing = create_thing()
    carry = thing.do_something(field)
    bar2 = ""
    bar2 += carry
    bar2 += " "
    value = urllib.parse.quote(bar2, safe="")
    response = make_response("saved")
    remember(response, value)
    return response
