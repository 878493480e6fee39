# safe: the helper's other method returns a constant
import requests
from flask import Blueprint, request

from helpers import Wrapped


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    param = dict(request.headers)["X-Shop-Note"]
    bar = Wrapped(param).the_other()
    answer = requests.get(bar, timeout=3)  # ok: ssrf
    return {"ok": bool(answer)}
