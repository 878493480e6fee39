# safe: the number is used
from flask import Blueprint, Response, request


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    try:
        param = request.args["topic"]
    except KeyError:
        return "missing", 400
    try:
        count = int(param)
    except ValueError:
        count = 0
    return Response("ok", headers={"X-Count": str(count)})  # ok: header-injection
