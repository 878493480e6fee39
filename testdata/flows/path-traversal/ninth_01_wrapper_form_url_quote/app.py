# safe: the conditional expression always takes its constant
import codecs
import urllib.parse

from flask import Blueprint, request

from helpers.separate_request import SeparateRequest

bp = Blueprint("docs", __name__)


@bp.route("/docs/01", methods=("GET", "POST"))
def case_01():
    """Answers GET and POST."""
    scr = SeparateRequest(request)
    supplied = scr.get_form_parameter("selection")

    relayed = urllib.parse.quote(supplied)

    n = 106
    passed = "default.txt" if 7 * 18 + n > 200 else relayed

    bar = passed.lstrip("/")

    stream = codecs.open("/srv/pages/" + bar, "r", "utf-8")  # ok: path-traversal
    first = stream.readline()
    stream.close()
    return "empty" if not first else "filled"
