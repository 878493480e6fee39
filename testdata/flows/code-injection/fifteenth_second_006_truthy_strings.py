# safe: an empty text is false
from flask import Blueprint, request

bp = Blueprint("detail", __name__, url_prefix="/b")


@bp.get("/view")
def detail():
    picked = request.args.getlist("pick")
    param = picked[-1] if picked else ""
    enabled = ""
    if enabled:
        bar = param
    else:
        bar = "disabled"
    program = compile(bar, "<formula>", "eval")  # ok: code-injection
    return str(eval(program))
