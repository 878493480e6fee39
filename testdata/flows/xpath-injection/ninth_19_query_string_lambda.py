# safe: values with a quote are refused
import urllib.parse

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("nodes", __name__)


@bp.route("/nodes/19", methods=("GET", "POST"))
def case():
    """One step of the form."""
    query = request.query_string.decode("utf-8")
    start = query.find("account=")
    if start == -1:
        return "expected parameter account", 400
    param = query[start + len("account="):]
    end = param.find("&")
    if end != -1:
        param = param[:end]
    param = urllib.parse.unquote_plus(param)

    letters = "QRS"
    if letters[0] == "Q":
        passed = param
    elif letters[0] == "R":
        passed = "guest"
    else:
        passed = "guest"

    queue = ["guest"]
    queue.insert(0, passed)
    next_value = queue[0]

    keep = lambda x: x
    bar = keep(next_value)

    if "'" in bar:
        return "no quotes, please", 400
    nodes = etree.parse("users.xml").xpath(f"//user[@id='{bar}']")  # ok: xpath-injection
    return str(bool(nodes))
