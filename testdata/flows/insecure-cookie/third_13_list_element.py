# vulnerable: after the pop the first flag is False
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    flags = [True, False, True]
    flags.pop(0)
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=flags[0], httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
