# vulnerable: 7 * 42 - 106 is 188, so secure is False
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    number = 106
    secure = 7 * 42 - number > 200
    response.set_cookie("auth_token", secrets.token_hex(32), secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
