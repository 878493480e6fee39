# safe: an address with a scheme, a host, a backslash or control characters is replaced
from urllib.parse import urlsplit

from flask import Blueprint, redirect, request

bp = Blueprint("language", __name__)


def is_local(address):
    if "\\" in address or any(ord(c) <= 32 for c in address):
        return False
    parts = urlsplit(address)
    return not parts.scheme and not parts.netloc and address.startswith("/") and not address.startswith("//")


@bp.post("/language")
def set_language():
    back = request.form.get("back", "/")
    if not is_local(back):
        back = "/"
    response = redirect(back, code=303)  # ok: open-redirect
    response.set_cookie("lang", "en", secure=True, httponly=True)
    return response
