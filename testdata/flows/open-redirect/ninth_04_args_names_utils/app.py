# vulnerable: redirect with another status; the value goes through: generator, helper utils
from flask import Blueprint, redirect, request

from helpers.relay import relay

bp = Blueprint("go", __name__)


@bp.route("/go/04", methods=("GET", "POST"))
def handle_04():
    asked = ""
    for name, value in request.args.items():
        if value == "payload":
            asked = name

    def produce():
        yield "/home"
        yield asked

    produced = produce()
    next(produced)
    temp = next(produced)
    bar = relay(temp)
    return redirect(location=bar, code=303)  # want: open-redirect
