# vulnerable: after reversing, the parameter stands last
from flask import Blueprint, request, session


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    param = request.user_agent.string
    items = ["mid"]
    items.insert(0, param)
    items.append("guest")
    items.reverse()
    baz = items[-1]
    session["profile"] = {"name": baz, "level": 1}  # want: trust-boundary
    return "kept"
