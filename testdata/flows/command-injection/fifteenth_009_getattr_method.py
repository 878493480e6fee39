# safe: the method that is looked up returns a constant
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
    kind = "none"
    bar = getattr(Renderer(), "as_" + kind)(param)
    return subprocess.getoutput("id " + bar)  # ok: command-injection
