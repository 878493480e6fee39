# vulnerable: the later mapping brings the text
import json

import dill
from flask import Blueprint, request

bp = Blueprint("act", __name__, url_prefix="/b")


@bp.post("/preview")
def act():
    param = json.loads(request.data)["title"]
    given = {"q": param}
    fixed = {"q": "fixed", "n": "1"}
    merged = {**fixed, **given}
    bar = merged["q"]
    cart = dill.loads(bytes.fromhex(bar))  # want: unsafe-deserialization
    return str(cart)
