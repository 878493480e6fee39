# safe: scripts cannot read the session's token
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    token = secrets.token_urlsafe(32)
    response.set_cookie("session_id", token, max_age=3600, secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
