# vulnerable: the group with the key is the text's
import itertools
import os

from flask import Blueprint, request

bp = Blueprint("answer", __name__, url_prefix="/b")


@bp.get("/entry")
def answer():
    param = next(iter(request.args), "")
    cells = [("a", "one"), ("b", param)]
    bar = ""
    for key, run in itertools.groupby(cells, key=lambda cell: cell[0]):
        if key == "b":
            bar = "".join(word for _, word in run)
    os.system("ls -l /srv/files/" + bar)  # want: command-injection
    return "listed"
