# safe: isalnum lets letters and figures through, nothing else
import ldap3
from flask import Blueprint, request


bp = Blueprint("tracks", __name__)


@bp.get("/tracks")
def tracks_view():
    supplied = request.user_agent.string
    if not supplied.isalnum():
        return "bad", 400
    ldap3.Connection("ldap.example.org").search("dc=example", f"(uid={supplied})")  # ok: ldap-injection
    return "ok"
