# vulnerable: betavariate in a helper
import random

from flask import Blueprint, make_response, request

from helpers.wrapper import RequestWrapper

bp = Blueprint("token", __name__)


def with_default(first, second="nothing"):
    return second


def make_token():
    return str(random.betavariate(2, 3))  # want: weak-random


REMEMBERED = {}


@bp.route("/token/02", methods=("GET", "POST"))
def handle_token():
    """Answers GET and POST."""
    source = RequestWrapper(request)
    asked = source.get_cookie("username")

    backwards = asked[::-1]
    relayed = backwards[::-1]

    final = with_default("bar", relayed)

    token = make_token()
    REMEMBERED[final] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response
