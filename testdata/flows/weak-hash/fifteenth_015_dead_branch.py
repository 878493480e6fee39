# safe: the branch with the broken function is dead
import hashlib
from urllib.parse import unquote_plus

from flask import Blueprint, request

bp = Blueprint("listing", __name__, url_prefix="/b")


@bp.get("/lookup")
def listing():
    raw = request.query_string.decode("utf-8")
    at = raw.find("item=")
    param = "" if at < 0 else raw[at + len("item="):]
    if "&" in param:
        param = param[:param.index("&")]
    param = unquote_plus(param)
    text = param.encode()
    if 3 * 7 > 21:
        value = hashlib.md5(text).hexdigest()  # ok: weak-hash
    else:
        value = hashlib.sha512(text).hexdigest()
    return value
