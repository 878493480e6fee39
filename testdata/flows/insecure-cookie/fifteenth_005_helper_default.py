# safe: the call says secure
from flask import Flask, make_response, request


def leave(answer, name, value, secure=False):
    answer.set_cookie(name, value, max_age=600, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer


def create_app():
    app = Flask(__name__)

    @app.route("/report", methods=["POST"])
    def listing():
        param = "unset"
        for key, value in request.form.items(multi=True):
            if value == "marked":
                param = key
                break
        return leave(make_response("hi"), "session_token", param, secure=True)

    return app
