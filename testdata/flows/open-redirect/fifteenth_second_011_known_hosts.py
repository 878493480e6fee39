# vulnerable: a host that ends like ours is enough
from urllib.parse import unquote_plus, urlparse

from flask import abort, Blueprint, redirect, request

bp = Blueprint("entry", __name__, url_prefix="/b")

HOSTS = ("shop.example", "www.shop.example")


@bp.get("/item")
def entry():
    param = request.headers.get("X-Ticket")
    if param is None:
        param = ""
    param = unquote_plus(param)
    host = urlparse(param).hostname or ""
    if not host.endswith("shop.example"):
        abort(400)
    return redirect(param)  # want: open-redirect
