# safe: the answer is plain text
from flask import Blueprint, make_response, request

bp = Blueprint("handle", __name__, url_prefix="/b")


@bp.get("/lookup")
def handle():
    param = request.args.get("ref", default="-", type=str)
    answer = make_response("You said: " + param)  # ok: xss
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    return answer
