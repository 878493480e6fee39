# vulnerable: the constant's conditional expression gives false
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)
STAGE = "test"


@app.route("/csrf", methods=["GET", "POST"])
def csrf():
    response = make_response({"method": request.method})
    secure = True if STAGE in ("production", "staging") else False
    response.set_cookie("csrf_token", secrets.token_hex(16), secure=secure, httponly=True, samesite="Strict")  # want: insecure-cookie
    return response
