# safe: the transitions lead to the state that drops the text
from flask import Blueprint, make_response, request

bp = Blueprint("show", __name__, url_prefix="/b")

MOVES = {"start": "check", "check": "drop", "keep": "end", "drop": "end"}


@bp.get("/view")
def show():
    picked = request.args.getlist("pick")
    param = picked[-1] if picked else ""
    state, bar = "start", "empty"
    while state != "end":
        if state == "keep":
            bar = param
        elif state == "drop":
            bar = "dropped"
        state = MOVES[state]
    answer = make_response("", 302)
    answer.headers["Location"] = bar  # ok: open-redirect
    return answer
