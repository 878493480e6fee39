# safe: the constant was pushed to index one
import base64
import subprocess
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("run", __name__)


@bp.route("/run/22", methods=("GET", "POST"))
def endpoint_22():
    """One step of the form."""
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    user_input = pairs.get("entry_id", [""])[0]

    packed = base64.b64encode(user_input.encode("utf-8"))
    carry = base64.b64decode(packed).decode("utf-8")

    stack = ["status"]
    stack.insert(0, carry)
    outcome = stack[1]

    options = {"shell": True, "stdout": subprocess.PIPE}
    process = subprocess.Popen("host " + outcome, **options)  # ok: command-injection
    process.communicate()
    return "done"
