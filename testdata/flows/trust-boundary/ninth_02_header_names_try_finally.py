# safe: finally overwrites the value
from flask import Blueprint, request, session

bp = Blueprint("session", __name__)


@bp.route("/session/02", methods=("GET", "POST"))
def case_session():
    field = ""
    for name in request.headers.keys():
        if name.lower() in ("host", "accept", "user-agent", "connection", "content-length", "content-type"):
            continue
        field = name
        break

    outcome = field
    try:
        outcome = outcome.lower()
    finally:
        outcome = "standard"

    session["pref_" + outcome] = "on"  # ok: trust-boundary
    session.modified = True
    return "kept"
