# safe: finally overwrites the value
from flask import Blueprint, make_response, request

bp = Blueprint("act", __name__, url_prefix="/b")


@bp.get("/report")
def act():
    param = request.referrer or "/"
    bar = ""
    tries = 0
    try:
        bar = param
        tries = int("seven")
    except ValueError:
        tries = -1
    finally:
        bar = "after"
    answer = make_response("", 302)
    answer.headers["Location"] = bar  # ok: open-redirect
    return answer
