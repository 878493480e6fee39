# safe: the state is JSON
import json
import zlib

from flask import Blueprint, request

bp = Blueprint("state", __name__)


@bp.post("/state")
def state():
    raw = zlib.decompress(request.get_data())
    loaded = json.loads(raw)  # ok: unsafe-deserialization
    return {"keys": sorted(loaded)}
