# vulnerable: the session token cookie has no flags
import secrets

from flask import Flask, make_response

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"ok": True})
    response.set_cookie("session_token", secrets.token_urlsafe(32))  # want: insecure-cookie
    return response
