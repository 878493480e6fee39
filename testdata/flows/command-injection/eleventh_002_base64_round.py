# safe: another text is encoded and decoded
import base64
import os
from flask import Blueprint, request


bp = Blueprint("tracks", __name__)


@bp.post("/tracks")
def tracks_view():
    sent = request.files["note"]
    supplied = sent.filename or ""
    packed = base64.b64encode("status".encode("utf-8"))
    unused = base64.b64encode(supplied.encode("utf-8"))
    bar = base64.b64decode(packed).decode("utf-8")
    os.system("git -C /srv/repo " + bar)  # ok: command-injection
    return "ran"
