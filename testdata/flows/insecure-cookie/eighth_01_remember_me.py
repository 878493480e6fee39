# vulnerable: the cookie that remembers the user may travel without encryption
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)
REMEMBERED = {}


@app.route("/login", methods=["POST"])
def login():
    token = secrets.token_urlsafe(32)
    REMEMBERED[token] = request.form["user"]
    response = make_response("", 204)
    response.set_cookie("remember_token", token, max_age=2592000, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
