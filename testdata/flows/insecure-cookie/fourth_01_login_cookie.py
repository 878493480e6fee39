# vulnerable: the session token is sent without the secure flag
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
    response.set_cookie("session_token", token, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
