# safe: the name is made safe
import os

from flask import Blueprint, request
from werkzeug.utils import secure_filename

bp = Blueprint("pull", __name__, url_prefix="/b")


@bp.get("/check")
def pull():
    param = ""
    for name, entries in request.args.lists():
        if name == "part":
            param = entries[0]
    name = secure_filename(param)
    with open(os.path.join("/srv/in", name), "w") as out:  # ok: path-traversal
        out.write("x")
    return "ok"
