# safe: only listed languages are kept
import configparser

from flask import Blueprint, request, session

from helpers.wrapper import RequestWrapper

bp = Blueprint("profile", __name__)


@bp.route("/profile/20", methods=("GET", "POST"))
def respond_20():
    source = RequestWrapper(request)
    submitted = source.get_cookie("selection")
    next_value = "{text}".format(text=submitted, spare="standard")
    cfg = configparser.ConfigParser(interpolation=None)
    cfg["web"] = {"one": next_value, "two": "standard"}
    bar = cfg["web"]["one"]
    if bar not in ("en", "de", "fr"):
        return "unknown language", 400
    session["language"] = bar  # ok: trust-boundary
    return "language kept"
