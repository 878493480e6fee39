# safe: the name is constant and the framework refuses line breaks in the value
from flask import Blueprint, request

bp = Blueprint("labels", __name__)


@bp.get("/objects/<int:key>")
def head(key):
    names = {"X-Object": str(key)}
    label = request.args.get("label")
    if label:
        names["X-Label"] = label
    return "", 204, names  # ok: header-injection
