# vulnerable: the ternary's condition is false
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    rounds = 3
    secure = True if rounds * 2 == 5 else False
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
