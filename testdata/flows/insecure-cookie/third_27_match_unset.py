# vulnerable: the constant word is matched by the case with False
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


def secure_on(stage):
    match stage:
        case "trial":
            return False
        case _:
            return True


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    secure = secure_on("trial")
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
