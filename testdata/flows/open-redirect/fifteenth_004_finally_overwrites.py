# vulnerable: finally only counts
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
        tries += 1
    answer = make_response("", 302)
    answer.headers["Location"] = bar  # want: open-redirect
    return answer
