# vulnerable: triangular
import random

from flask import Blueprint, request, session

bp = Blueprint("login", __name__)


@bp.route("/login/22", methods=("GET", "POST"))
def handle_request():
    values = request.form.getlist("q")
    if values:
        arg1 = values[0]
    else:
        arg1 = ""

    first, *rest = ["bar", arg1, "tail"]
    middle = rest[0]

    final = "%(b)s" % {"a": "bar", "b": middle}

    token = "%.12f" % random.triangular(1, 1000)  # want: weak-random
    session["remember_token"] = token
    return "remembered, %d" % len(final)
