# safe: the three flags are set
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
