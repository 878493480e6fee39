# safe: the branch that is always taken draws with secrets
import random
import secrets
from flask import Blueprint, request


bp = Blueprint("tracks", __name__)


@bp.get("/tracks/<path:supplied>")
def tracks_view(supplied):
    num = 106
    if (7 * 42) - num > 200:
        otp = random.randrange(10**6)
    else:
        otp = secrets.randbelow(10**6)  # ok: weak-random
    return {"code": "%06d" % otp}
