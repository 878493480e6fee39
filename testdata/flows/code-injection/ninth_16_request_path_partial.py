# vulnerable: executed inside an assignment; the value goes through: partial, base64
import base64
import functools

from flask import Blueprint, request

bp = Blueprint("formula", __name__)


@bp.route("/formula/16/<tail>", methods=("GET", "POST"))
def case_formula(tail):
    """Small endpoint."""
    user_input = request.path.rsplit("/", 1)[-1]

    bound = functools.partial("{0}{1}".format, "")
    passed = bound(user_input)

    packed = base64.b64encode(passed.encode("utf-8"))
    bar = base64.b64decode(packed).decode("utf-8")

    space = {}
    exec("result = " + bar, space)  # want: code-injection
    return "set" if "result" in space else "unset"
