# vulnerable: the state is a marshal dump
import marshal
import zlib

from flask import Blueprint, request

bp = Blueprint("state", __name__)


@bp.post("/state")
def state():
    raw = zlib.decompress(request.get_data())
    loaded = marshal.loads(raw)  # want: unsafe-deserialization
    return {"keys": sorted(loaded)}
