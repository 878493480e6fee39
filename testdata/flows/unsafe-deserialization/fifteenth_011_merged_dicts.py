# safe: the later mapping brings the constant
import json

import dill
from flask import Blueprint, request

bp = Blueprint("act", __name__, url_prefix="/b")


@bp.post("/preview")
def act():
    param = json.loads(request.data)["title"]
    given = {"q": param}
    fixed = {"q": "fixed", "n": "1"}
    merged = {**given, **fixed}
    bar = merged["q"]
    cart = dill.loads(bytes.fromhex(bar))  # ok: unsafe-deserialization
    return str(cart)
