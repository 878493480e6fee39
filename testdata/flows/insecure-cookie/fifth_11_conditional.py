# vulnerable: the condition never holds, so the flag is off
from flask import Flask, make_response

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    num = 86
    secure = (500 / 42) + num > 200
    response = make_response("ok")
    response.set_cookie("session", "value", secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
