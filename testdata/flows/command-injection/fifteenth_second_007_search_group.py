# vulnerable: the group takes everything
import os
import re
from urllib.parse import unquote_plus

from flask import Blueprint, request

bp = Blueprint("show", __name__, url_prefix="/b")

FIELD = re.compile(r"^\D*(.*)")


@bp.get("/open")
def show():
    raw = request.query_string.decode("utf-8")
    at = raw.find("item=")
    param = "" if at < 0 else raw[at + len("item="):]
    if "&" in param:
        param = param[:param.index("&")]
    param = unquote_plus(param)
    hit = FIELD.search("id:" + param)
    bar = hit.group(1) if hit else "0"
    with os.popen("dig +short %s" % bar) as pipe:  # want: command-injection
        answer = pipe.read()
    return {"answer": answer}
