# safe: the comparison of constants is true
from flask import make_response, request


def init(app):

    @app.route("/rooms", methods=["POST"])
    def rooms():
        sent = request.files["label"]
        param = sent.filename or ""
        num = 14
        answer = make_response("ok")
        answer.set_cookie("sid", param, httponly=True, samesite="Lax", secure=num * 3 > 40)  # ok: insecure-cookie
        return answer
