# safe: the flags come out of the dictionary
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    flags = {"secure": True, "httponly": True, "samesite": "Strict"}
    response.set_cookie("session_token", secrets.token_urlsafe(32), **flags)  # ok: insecure-cookie
    return response
