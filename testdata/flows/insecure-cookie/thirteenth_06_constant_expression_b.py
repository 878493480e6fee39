# safe: the flag's expression is true
from flask import Flask, make_response

app = Flask(__name__)

DEBUG = 0


@app.route("/d")
def d():
    answer = make_response("ok")
    flag = not DEBUG
    answer.set_cookie("token", "t", secure=flag, httponly=True, samesite="Strict")  # ok: insecure-cookie
    return answer
