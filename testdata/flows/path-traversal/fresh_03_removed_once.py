# vulnerable: '..' slash is removed once, so a nested one remains
from urllib.parse import unquote

from flask import Blueprint, request

bp = Blueprint("logs", __name__)


@bp.route("/logs")
def logs():
    name = unquote(request.cookies.get("log", "app.log"))
    name = name.replace("../", "")
    handle = open("/var/log/shop/" + name, "r")  # want: path-traversal
    try:
        return {"lines": handle.readlines()[-20:]}
    finally:
        handle.close()
