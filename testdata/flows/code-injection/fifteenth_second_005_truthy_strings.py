# vulnerable: a text that is not empty is true
from flask import Blueprint, request

bp = Blueprint("detail", __name__, url_prefix="/b")


@bp.get("/view")
def detail():
    picked = request.args.getlist("pick")
    param = picked[-1] if picked else ""
    enabled = "False"
    if enabled:
        bar = param
    else:
        bar = "disabled"
    program = compile(bar, "<formula>", "eval")  # want: code-injection
    return str(eval(program))
