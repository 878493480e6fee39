# vulnerable: an address that starts with two slashes also starts with one
from flask import Blueprint, redirect, request

bp = Blueprint("language", __name__)


def is_local(address):
    return address.startswith("/")


@bp.post("/language")
def set_language():
    back = request.form.get("back", "/")
    if not is_local(back):
        back = "/"
    response = redirect(back, code=303)  # want: open-redirect
    response.set_cookie("lang", "en", secure=True, httponly=True)
    return response
