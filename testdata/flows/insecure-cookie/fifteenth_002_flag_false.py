# vulnerable: the cookie also goes over plain HTTP
from flask import Flask, make_response, request


def create_app():
    app = Flask(__name__)

    @app.route("/lookup")
    def act():
        query = request.args.to_dict()
        param = query.get("slug", "home")
        answer = make_response("kept")
        answer.set_cookie("auth", value=param, secure=False, httponly=True, samesite="Strict")  # want: insecure-cookie
        return answer

    return app
