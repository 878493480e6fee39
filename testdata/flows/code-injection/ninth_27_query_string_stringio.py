# safe: the part before the separator is constant
import io
import json
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("formula", __name__)


@bp.route("/formula/27", methods=("GET", "POST"))
def process():
    query = request.query_string.decode("utf-8")
    start = query.find("item=")
    if start == -1:
        return "expected parameter item", 400
    param = query[start + len("item="):]
    end = param.find("&")
    if end != -1:
        param = param[:end]
    param = urllib.parse.unquote_plus(param)

    middle, _, _ = ("1 + 1\n" + param).partition("\n")

    sio = io.StringIO()
    sio.write(middle)
    sio.seek(0)
    passed = sio.read()

    carried = json.dumps({"carried": passed, "other": "1 + 1"})
    final = json.loads(carried)["carried"]

    space = {}
    exec("result = " + final, space)  # ok: code-injection
    return "set" if "result" in space else "unset"
