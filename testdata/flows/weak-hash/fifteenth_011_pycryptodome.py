# safe: the object is SHA-512's
from urllib.parse import unquote

from Crypto.Hash import SHA512
from flask import Blueprint, request

bp = Blueprint("act", __name__, url_prefix="/b")


@bp.get("/check")
def act():
    param = unquote(request.cookies.get("prefs", "plain"))
    digest = SHA512.new()  # ok: weak-hash
    digest.update(param.encode())
    return digest.hexdigest()
