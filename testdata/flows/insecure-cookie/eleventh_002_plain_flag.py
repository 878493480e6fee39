# safe: secure is true
from flask import make_response, request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        values = request.args.getlist("q")
        wanted = values[0] if values else ""
        answer = make_response("ok")
        answer.set_cookie("sid", wanted, secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
        return answer
