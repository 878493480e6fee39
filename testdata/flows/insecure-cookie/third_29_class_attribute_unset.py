# vulnerable: the class attribute is False
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


class Login:
    secure = False

    def finish(self, response):
        token = secrets.token_urlsafe(32)
        response.set_cookie("session_token", token, secure=self.secure, httponly=True, samesite="Lax")  # want: insecure-cookie
        return response


@app.post("/login")
def login():
    return Login().finish(make_response({"user": request.form["user"]}))
