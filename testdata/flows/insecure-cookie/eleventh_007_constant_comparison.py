# vulnerable: the comparison of constants is false
from flask import make_response, request


def init(app):

    @app.route("/rooms", methods=["POST"])
    def rooms():
        sent = request.files["label"]
        param = sent.filename or ""
        num = 12
        answer = make_response("ok")
        answer.set_cookie("sid", param, httponly=True, samesite="Lax", secure=num * 3 > 40)  # want: insecure-cookie
        return answer
