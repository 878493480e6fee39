# vulnerable: the session's cookie says that it needs no encryption
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    response = make_response("welcome")
    response.set_cookie("session_id", secrets.token_hex(16), path=request.path, secure=False, httponly=True)  # want: insecure-cookie
    return response
