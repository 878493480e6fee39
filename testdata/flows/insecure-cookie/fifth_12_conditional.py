# safe: the condition always holds, so the flag is on
from flask import Flask, make_response

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    num = 196
    secure = (500 / 42) + num > 200
    response = make_response("ok")
    response.set_cookie("session", "value", secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
