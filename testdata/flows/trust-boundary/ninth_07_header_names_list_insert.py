# safe: the constant was pushed to index one
from flask import Blueprint, request, session

bp = Blueprint("prefs", __name__)


@bp.route("/prefs/07", methods=("GET", "POST"))
def endpoint_07():
    user_input = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        user_input = name
        break
    stack = ["standard"]
    stack.insert(0, user_input)
    bar = stack[1]
    session[bar] = "10340"  # ok: trust-boundary
    return "saved"
