# vulnerable: the session's number comes from random()
import random
import secrets
from flask import make_response, request


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        param = request.args.get("topic", "")
        session_id = str(random.random())[2:]  # want: weak-random
        answer = make_response("in")
        answer.set_cookie("sid", session_id, secure=True, httponly=True, samesite="Lax")
        return answer
