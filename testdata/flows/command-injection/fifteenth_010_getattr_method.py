# vulnerable: the method that is looked up returns the text
import subprocess

from flask import Blueprint, request

bp = Blueprint("find", __name__, url_prefix="/b")


class Renderer:
    def as_text(self, value):
        return value

    def as_none(self, value):
        return "none"


@bp.get("/preview")
def find():
    param = request.args.get("q", "")
    kind = "text"
    bar = getattr(Renderer(), "as_" + kind)(param)
    return subprocess.getoutput("id " + bar)  # want: command-injection
