# vulnerable: the flag is computed from a constant that is False
import secrets

from flask import Flask, make_response

app = Flask(__name__)

TLS = 1 > 2


def cookie_flags():
    return {"secure": TLS, "httponly": True, "samesite": "Lax"}


@app.post("/login")
def login():
    response = make_response("", 204)
    response.set_cookie("session_id", secrets.token_hex(16), **cookie_flags())  # want: insecure-cookie
    return response
