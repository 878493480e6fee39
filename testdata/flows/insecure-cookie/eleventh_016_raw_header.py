# safe: the header's text has the word Secure
from flask import Blueprint, Response, request


bp = Blueprint("tracks", __name__)


@bp.post("/tracks")
def tracks_view():
    supplied = ""
    for name in request.form:
        if request.form[name] == "topic":
            supplied = name
            break
    return Response("ok", headers={"Set-Cookie": "sid=abc; Path=/; HttpOnly; SameSite=Lax; Secure"})  # ok: insecure-cookie
