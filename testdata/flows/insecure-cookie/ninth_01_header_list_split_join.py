# safe: the cookie is deleted
import urllib.parse

from flask import Blueprint, make_response, request

bp = Blueprint("keep", __name__)


@bp.route("/keep/01", methods=("GET", "POST"))
def serve_01():
    """Small endpoint."""
    received = request.headers.getlist("X-Vector")
    user_input = urllib.parse.unquote(received[0]) if received else ""

    bits = user_input.split(" ")
    chosen_value = " ".join(bits)

    value = urllib.parse.quote(chosen_value, safe="")
    response = make_response("saved")
    response.headers["X-Length"] = str(len(value))
    response.delete_cookie("session_id", secure=True, httponly=True)  # ok: insecure-cookie
    return response
