# safe: the first element is constant
from urllib.parse import urlparse

from flask import Blueprint, redirect, request

bp = Blueprint("leave", __name__)


@bp.route("/leave/10", methods=("GET", "POST"))
def handle_request():
    user_input = request.form.get("entry_id", "")
    middle = [entry for entry in ("/home", user_input)][0]
    bits = middle.split(" ")
    outcome = " ".join(bits)
    host = urlparse(outcome).hostname or ""
    if not host.endswith("example.com"):
        return "foreign host", 400
    return redirect(outcome, 302)  # ok: open-redirect
