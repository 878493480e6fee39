# vulnerable: the object is MD5's
from urllib.parse import unquote

from Crypto.Hash import MD5
from flask import Blueprint, request

bp = Blueprint("act", __name__, url_prefix="/b")


@bp.get("/check")
def act():
    param = unquote(request.cookies.get("prefs", "plain"))
    digest = MD5.new()  # want: weak-hash
    digest.update(param.encode())
    return digest.hexdigest()
