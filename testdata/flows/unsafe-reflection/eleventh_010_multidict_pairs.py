# safe: get returns the first one, the constant
from importlib import import_module
from werkzeug.datastructures import MultiDict
from flask import Blueprint, request


bp = Blueprint("tracks", __name__)


@bp.get("/tracks")
def tracks_view():
    supplied = request.args.to_dict()["label"]
    pairs = MultiDict([("k", "json"), ("k", supplied)])
    baz = pairs.get("k")
    module = import_module("helpers_%s.main" % baz)  # ok: unsafe-reflection
    return str(module is not None)
