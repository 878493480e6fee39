# safe: after the pop the second flag is True
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    flags = [True, False, True]
    flags.pop(0)
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=flags[1], httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
