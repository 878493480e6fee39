# vulnerable: joined into os.popen; the value goes through: function table, json
import json
import os
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("tools", __name__)


@bp.route("/tools/13", methods=("GET", "POST"))
def endpoint():
    """Small endpoint."""
    received = request.headers.getlist("X-Detail")
    taken = urllib.parse.unquote(received[0]) if received else ""

    functions_by_name = {"fn": lambda text: text, "drop": lambda text: "status"}
    temp = functions_by_name["fn"](taken)

    carried = json.dumps({"carried": temp, "other": "status"})
    bar = json.loads(carried)["carried"]

    with os.popen(f"ls -l {bar}") as stream:  # want: command-injection
        lines = stream.readlines()
    return str(len(lines))
