# safe: the constant says yes
from flask import Blueprint, make_response, request

bp = Blueprint("show", __name__, url_prefix="/b")

COOKIE = {"path": "/", "httponly": True, "secure": True, "samesite": "Lax"}


@bp.get("/item")
def show():
    param = ""
    for key in request.args:
        if request.args[key] == "chosen":
            param = key
    answer = make_response("kept")
    answer.set_cookie("login", param, **COOKIE)  # ok: insecure-cookie
    return answer
