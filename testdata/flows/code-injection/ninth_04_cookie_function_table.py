# vulnerable: executed; the value goes through: function table
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("formula", __name__)


@bp.route("/formula/04", methods=("GET", "POST"))
def serve():
    supplied = urllib.parse.unquote_plus(request.cookies.get("account", "noCookieValueSupplied"))
    dispatch = {"fn": lambda x: x, "drop": lambda x: "1 + 1"}
    chosen_value = dispatch["fn"](supplied)
    exec(chosen_value)  # want: code-injection
    return "executed"
