# safe: header written by hand with Secure
import urllib.parse

from flask import Blueprint, make_response, request

bp = Blueprint("cookie", __name__)


@bp.route("/cookie/16", methods=("GET", "POST"))
def process_16():
    user_input = ""
    if request.cookies.get("ref") is not None:
        user_input = urllib.parse.unquote(request.cookies["ref"])
    left, right = "bar", user_input
    left, right = right, left
    next_value = left
    bar = "{text}".format(text=next_value, spare="bar")
    value = urllib.parse.quote(bar, safe="")
    response = make_response("saved")
    response.headers.add("Set-Cookie", "session_id=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax")  # ok: insecure-cookie
    return response
