# vulnerable: re.match without an end lets anything follow
import re
import subprocess
from urllib.parse import unquote
from flask import Blueprint, request


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    param = request.referrer or ""
    param = unquote(param.split("?topic=", 1)[-1])
    if not re.match(r"[a-z]+", param):
        return "bad", 400
    subprocess.run("systemctl status " + param, shell=True)  # want: command-injection
    return "ok"
