# vulnerable: cloudpickle; the value goes through: star, loop last
import base64

import cloudpickle
from flask import Blueprint, request

bp = Blueprint("restore", __name__)


@bp.route("/restore/11", methods=("GET", "POST"))
def endpoint_11():
    values = request.args.getlist("account")
    arg1 = values[-1] if len(values) > 0 else ""
    first, *rest = ["gASVBgAAAAAAAACMAm9rlC4=", arg1, "tail"]
    held = rest[0]
    bar = ""
    for candidate in ("gASVBgAAAAAAAACMAm9rlC4=", held):
        bar = candidate
    job = cloudpickle.loads(base64.b64decode(bar))  # want: unsafe-deserialization
    return "job" if callable(job) else "data"
