# vulnerable: the second turn gives the text
import itertools
import os

from flask import Blueprint, request

bp = Blueprint("answer", __name__, url_prefix="/b")


@bp.get("/open/<label>")
def answer(label):
    param = request.view_args["label"]
    turns = itertools.cycle(["tick", param])
    next(turns)
    turn = 2
    bar = next(turns)
    os.system("ls -l /srv/files/" + bar)  # want: command-injection
    return "listed"
