# vulnerable: header written by hand without Secure
import configparser
import urllib.parse

from flask import Blueprint, make_response, request

bp = Blueprint("signin", __name__)


@bp.route("/signin/20", methods=("GET", "POST"))
def case_signin():
    submitted = ""
    for name, value in request.args.items():
        if value == "username":
            submitted = name
    settings = configparser.ConfigParser(interpolation=None)
    settings["web"] = {"one": submitted, "two": "bar"}
    outcome = settings["web"]["one"]
    value = urllib.parse.quote(outcome, safe="")
    response = make_response("saved")
    response.headers.add("Set-Cookie", "session_id=" + value + "; Path=/; HttpOnly")  # want: insecure-cookie
    return response
