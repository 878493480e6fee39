# safe: the session token is sent with all three flags
import secrets

from flask import Flask, make_response, redirect, request

app = Flask(__name__)
TOKENS = {}


@app.post("/login")
def login():
    user = request.form["user"]
    token = secrets.token_urlsafe(32)
    TOKENS[token] = user
    response = make_response(redirect("/"))
    response.set_cookie("session_token", token, secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
