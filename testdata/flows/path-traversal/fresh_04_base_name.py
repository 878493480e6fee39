# safe: only the last component of the name is used
import os
from urllib.parse import unquote

from flask import Blueprint, abort, request

bp = Blueprint("logs", __name__)


@bp.route("/logs")
def logs():
    name = os.path.basename(unquote(request.cookies.get("log", "app.log")))
    if name in ("", ".", ".."):
        abort(404)
    handle = open("/var/log/shop/" + name, "r")  # ok: path-traversal
    try:
        return {"lines": handle.readlines()[-20:]}
    finally:
        handle.close()
