# vulnerable: the branch that is always taken draws with randrange
import random
import secrets
from flask import Blueprint, request


bp = Blueprint("tracks", __name__)


@bp.get("/tracks/<path:supplied>")
def tracks_view(supplied):
    num = 86
    if (7 * 42) - num > 200:
        otp = random.randrange(10**6)  # want: weak-random
    else:
        otp = secrets.randbelow(10**6)
    return {"code": "%06d" % otp}
