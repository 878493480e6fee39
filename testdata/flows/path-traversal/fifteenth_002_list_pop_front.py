# vulnerable: after the pop the text stands first
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
    bar = row[0]
    with open(os.path.join("/srv/docs", bar)) as page:  # want: path-traversal
        return page.read()
