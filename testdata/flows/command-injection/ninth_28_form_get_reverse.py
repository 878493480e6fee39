# vulnerable: run with a shell; the value goes through: reverse, named
import subprocess

from flask import Blueprint, request

bp = Blueprint("exec", __name__)


def pick(left, right):
    return right


@bp.route("/exec/28", methods=("GET", "POST"))
def respond():
    """Called by the front end."""
    supplied = request.form.get("selection", "")
    backwards = supplied[::-1]
    relayed = backwards[::-1]
    bar2 = pick(right=relayed, left="status")
    completed = subprocess.run(f"ping -c 1 {bar2}", shell=True, capture_output=True)  # want: command-injection
    return "reachable" if completed.returncode == 0 else "silent"
