# safe: another attribute is read
import urllib.parse

from flask import Blueprint, make_response, request

bp = Blueprint("show", __name__)


@bp.route("/show/15", methods=("GET", "POST"))
def process_show():
    """Small endpoint."""
    query = request.query_string.decode("utf-8")
    start = query.find("payload=")
    if start == -1:
        return "expected parameter payload", 400
    taken = query[start + len("payload="):]
    end = taken.find("&")
    if end != -1:
        taken = taken[:end]
    taken = urllib.parse.unquote_plus(taken)

    carry = taken

    class Test:
        def __init__(self, arg):
            self.arg = arg
            self.label = "plain"

    temp = Test(carry).label

    final = f"{temp}"

    return make_response("<div>%s</div>" % final)  # ok: xss
