# safe: the whole text must be letters and digits
import re
import subprocess
from urllib.parse import unquote
from flask import Blueprint, request


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    param = request.referrer or ""
    param = unquote(param.split("?topic=", 1)[-1])
    if not re.fullmatch(r"[a-z0-9]{1,20}", param):
        return "bad", 400
    subprocess.run("systemctl status " + param, shell=True)  # ok: command-injection
    return "ok"
