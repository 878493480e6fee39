# vulnerable: the name is used as it came
import os

from flask import Blueprint, request

bp = Blueprint("pull", __name__, url_prefix="/b")


@bp.get("/check")
def pull():
    param = ""
    for name, entries in request.args.lists():
        if name == "part":
            param = entries[0]
    name = param.strip()
    with open(os.path.join("/srv/in", name), "w") as out:  # want: path-traversal
        out.write("x")
    return "ok"
