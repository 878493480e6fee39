# safe: secure, httponly and samesite are set
import secrets

from flask import Flask, make_response

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"ok": True})
    token = secrets.token_urlsafe(32)
    response.set_cookie("session_token", token, secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
