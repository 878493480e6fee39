# vulnerable: function body generated from the value; the value goes through: exception, identity, percent map
from flask import Blueprint, request

bp = Blueprint("calc", __name__)


@bp.route("/calc/11", methods=("GET", "POST"))
def respond_calc():
    if "Subject" in request.form:
        param = request.form["Subject"]
    else:
        param = ""
    try:
        raise ValueError(param)
    except ValueError as problem:
        carry = problem.args[0]
    relayed = carry
    bar2 = "%(b)s" % {"a": "1 + 1", "b": relayed}
    source = "def generated(x):\n    return x * {}\n".format(bar2)
    scope = {}
    exec(source, scope)  # want: code-injection
    return str(scope["generated"](2) is not None)
