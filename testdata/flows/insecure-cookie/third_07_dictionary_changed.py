# vulnerable: the dictionary's flag is switched off before it is used
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    flags = {"secure": True, "httponly": True, "samesite": "Lax"}
    flags["secure"] = False
    response.set_cookie("auth_token", secrets.token_hex(32), **flags)  # want: insecure-cookie
    return response
