# safe: after the pop the index names the constant
from flask import Blueprint, request

from helpers.separate_request import SeparateRequest
from helpers.thing_factory import create_thing

bp = Blueprint("calc", __name__)


@bp.route("/calc/20", methods=("GET", "POST"))
def endpoint_calc():
    scr = SeparateRequest(request)
    param = scr.get_query_parameter("account")

    the_thing = create_thing()
    temp = the_thing.do_something(param)

    items = ["first"]
    items.append(temp)
    items.append("1 + 1")
    items.pop(0)
    bar = items[1]

    rule = eval("lambda row: " + bar)  # ok: code-injection
    rows = [{"a": 1}, {"a": 2}]
    return str(len([row for row in rows if rule(row)]))
