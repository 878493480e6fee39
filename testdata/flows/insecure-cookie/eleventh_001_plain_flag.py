# vulnerable: secure is false
from flask import make_response, request


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        values = request.args.getlist("q")
        wanted = values[0] if values else ""
        answer = make_response("ok")
        answer.set_cookie("sid", wanted, secure=False, httponly=True, samesite="Lax")  # want: insecure-cookie
        return answer
