# safe: the class attribute is True
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


class Login:
    secure = True

    def finish(self, response):
        token = secrets.token_urlsafe(32)
        response.set_cookie("session_token", token, secure=self.secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
        return response


@app.post("/login")
def login():
    return Login().finish(make_response({"user": request.form["user"]}))
