# vulnerable: secure is False
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=False, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
