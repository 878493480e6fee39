# vulnerable: the transitions lead to the state that keeps the text
from flask import Blueprint, make_response, request

bp = Blueprint("show", __name__, url_prefix="/b")

MOVES = {"start": "check", "check": "keep", "keep": "end", "drop": "end"}


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
    answer.headers["Location"] = bar  # want: open-redirect
    return answer
