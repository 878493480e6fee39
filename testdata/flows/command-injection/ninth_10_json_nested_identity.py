# safe: command from a fixed table
import functools
import os

from flask import Blueprint, request

bp = Blueprint("run", __name__)


@bp.route("/run/10", methods=("GET", "POST"))
def process():
    """Answers GET and POST."""
    body = request.get_json(silent=True)
    taken = body["item"]["item"] if body else ""

    carry = taken

    bound = functools.partial("{0}{1}".format, "")
    bar = bound(carry)

    commands = {"date": "date -u", "users": "who"}
    if bar not in commands:
        return "unknown command", 404
    os.system(commands[bar])  # ok: command-injection
    return "done"
