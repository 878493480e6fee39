# vulnerable: the condition chooses the plain generator
import random

from flask import Blueprint, request, session

bp = Blueprint("login", __name__)


def pick(left, right):
    return right


@bp.route("/login/07", methods=("GET", "POST"))
def respond_login():
    document = request.get_json(force=True, silent=True) or {}
    param = str(document.get("LineItem", ""))

    carry = pick(right=param, left="bar")

    bar = carry

    num = 86
    source = random.Random() if 7 * 42 - num > 200 else random.SystemRandom()
    token = str(source.randint(10**8, 10**9))  # want: weak-random
    session["remember_token"] = token
    return "remembered, %d" % len(bar)
