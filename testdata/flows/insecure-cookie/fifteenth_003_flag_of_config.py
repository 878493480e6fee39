# vulnerable: the constant says no
from flask import Blueprint, make_response, request

bp = Blueprint("show", __name__, url_prefix="/b")

COOKIE = {"path": "/", "httponly": True, "secure": False, "samesite": "Lax"}


@bp.get("/item")
def show():
    param = ""
    for key in request.args:
        if request.args[key] == "chosen":
            param = key
    answer = make_response("kept")
    answer.set_cookie("login", param, **COOKIE)  # want: insecure-cookie
    return answer
