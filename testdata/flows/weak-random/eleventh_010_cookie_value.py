# safe: the session's number comes from token_urlsafe
import random
import secrets
from flask import make_response, request


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        param = request.args.get("topic", "")
        session_id = secrets.token_urlsafe(24)  # ok: weak-random
        answer = make_response("in")
        answer.set_cookie("sid", session_id, secure=True, httponly=True, samesite="Lax")
        return answer
