# vulnerable: the placeholder of the text is in the template
import string

from flask import Blueprint, redirect, request

bp = Blueprint("show", __name__, url_prefix="/b")

MAIL = string.Template("to $name")


@bp.post("/open")
def show():
    everything = {**request.form}
    param = everything["memo"]
    bar = MAIL.substitute({"name": param, "role": "staff"})
    return redirect(bar, code=303)  # want: open-redirect
