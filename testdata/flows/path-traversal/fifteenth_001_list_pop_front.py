# safe: after the pop the constant stands second
import os

from flask import Blueprint, request

bp = Blueprint("pull", __name__, url_prefix="/b")


@bp.post("/report")
def pull():
    param = ""
    for entry in request.form.getlist("entry"):
        if entry:
            param = entry
            break
    row = ["first", "second", param, "last"]
    row.pop(0)
    del row[0]
    bar = row[1]
    with open(os.path.join("/srv/docs", bar)) as page:  # ok: path-traversal
        return page.read()
