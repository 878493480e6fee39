# safe: the other member is read back
import json

from flask import Blueprint, request, session

bp = Blueprint("entry", __name__, url_prefix="/b")


@bp.get("/open")
def entry():
    param = request.values.get("term") or ""
    message = json.dumps({"head": {"v": 1, "by": "web"}, "body": [param]})
    parsed = json.loads(message)
    bar = parsed["head"]["by"]
    session.setdefault("tenant", bar)  # ok: trust-boundary
    return session["tenant"]
