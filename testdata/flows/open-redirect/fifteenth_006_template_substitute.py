# safe: only the placeholder of the constant is in the template
import string

from flask import Blueprint, redirect, request

bp = Blueprint("show", __name__, url_prefix="/b")

MAIL = string.Template("to $role")


@bp.post("/open")
def show():
    everything = {**request.form}
    param = everything["memo"]
    bar = MAIL.substitute({"name": param, "role": "staff"})
    return redirect(bar, code=303)  # ok: open-redirect
