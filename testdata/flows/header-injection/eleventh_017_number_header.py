# vulnerable: the text is used though a number could be made of it
from flask import Blueprint, Response, request


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    try:
        param = request.args["topic"]
    except KeyError:
        return "missing", 400
    try:
        int(param)
    except ValueError:
        pass
    return Response("ok", headers={"X-Count": param})  # want: header-injection
