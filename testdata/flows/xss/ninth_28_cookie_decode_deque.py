# safe: the constant is taken from the other end
import collections
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("page", __name__)


@bp.route("/page/28", methods=("GET", "POST"))
def handle_28():
    incoming = ""
    if request.cookies.get("entry_id") is not None:
        incoming = urllib.parse.unquote(request.cookies["entry_id"])

    next_value = incoming.replace("<script>", "").replace("</script>", "")

    line = collections.deque(["plain"])
    line.appendleft(next_value)
    bar2 = line.pop()

    return "<p>Hello " + bar2 + "</p>"  # ok: xss
