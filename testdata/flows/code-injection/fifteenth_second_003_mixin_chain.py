# safe: one class of the chain starts anew
import json

from flask import Blueprint, request

bp = Blueprint("pull", __name__, url_prefix="/b")


class Base:
    def render(self, value):
        return value


class Upper(Base):
    def render(self, value):
        return super().render(value.upper()[:0])


class Suffix(Base):
    def render(self, value):
        return super().render(value) + ";"


class Line(Suffix, Upper):
    pass


@bp.post("/preview")
def pull():
    param = json.loads(request.data)["title"]
    bar = Line().render(param)
    scope = {"total": 0}
    exec("total = " + bar, scope)  # ok: code-injection
    return str(scope["total"])
