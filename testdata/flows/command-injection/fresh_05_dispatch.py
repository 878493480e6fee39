# safe: the request only chooses among constant commands
import os

from flask import Blueprint, abort, request

bp = Blueprint("status", __name__, url_prefix="/status")
COMMANDS = {"disk": "df -h", "memory": "free -m", "load": "uptime"}


@bp.route("/run")
def run():
    topic = request.values.get("topic")
    if topic not in COMMANDS:
        abort(404)
    with os.popen(COMMANDS[topic] + " 2>&1") as pipe:  # ok: command-injection
        return {"output": pipe.read()}
