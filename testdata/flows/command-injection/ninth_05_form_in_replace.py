# safe: environment of a constant command
import subprocess

from flask import Blueprint, request

bp = Blueprint("exec", __name__)


@bp.route("/exec/05", methods=("GET", "POST"))
def serve_05():
    """Answers GET and POST."""
    if "q" in request.form:
        asked = request.form["q"]
    else:
        asked = ""

    def produce():
        yield "status"
        yield asked

    produced = produce()
    next(produced)
    temp = next(produced)
    bar2 = temp.replace("\t", " ")
    process = subprocess.Popen('printf "%s" "$NAME"', shell=True, env={"NAME": bar2})  # ok: command-injection
    process.wait()
    return "printed"
