# vulnerable: the looked-up command gets the client's arguments appended
import os

from flask import Blueprint, abort, request

bp = Blueprint("status", __name__, url_prefix="/status")
COMMANDS = {"disk": "df -h", "memory": "free -m", "load": "uptime"}


@bp.route("/run")
def run():
    topic = request.values.get("topic")
    if topic not in COMMANDS:
        abort(404)
    extra = request.values.get("options", "")
    with os.popen(" ".join([COMMANDS[topic], extra, "2>&1"])) as pipe:  # want: command-injection
        return {"output": pipe.read()}
