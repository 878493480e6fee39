# safe: the session's cookie has all its flags
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    response = make_response("welcome")
    response.set_cookie("session_id", secrets.token_hex(16), path=request.path, secure=True, httponly=True, samesite="Strict")  # ok: insecure-cookie
    return response
