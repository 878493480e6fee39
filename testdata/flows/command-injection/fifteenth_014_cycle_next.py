# safe: the third turn gives the first again
import itertools
import os

from flask import Blueprint, request

bp = Blueprint("answer", __name__, url_prefix="/b")


@bp.get("/open/<label>")
def answer(label):
    param = request.view_args["label"]
    turns = itertools.cycle(["tick", param])
    next(turns)
    next(turns)
    bar = next(turns)
    os.system("ls -l /srv/files/" + bar)  # ok: command-injection
    return "listed"
