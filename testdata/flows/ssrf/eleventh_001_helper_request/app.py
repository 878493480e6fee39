# vulnerable: the helper class of another module reads a field of the request that the caller sends
import requests
from flask import Blueprint, request

from helpers import Wrapped


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    param = dict(request.headers)["X-Shop-Note"]
    bar = Wrapped(param).the_value()
    answer = requests.get(bar, timeout=3)  # want: ssrf
    return {"ok": bool(answer)}
