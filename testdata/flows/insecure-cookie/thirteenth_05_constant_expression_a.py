# vulnerable: the flag's expression is false
from flask import Flask, make_response

app = Flask(__name__)

DEBUG = 0


@app.route("/d")
def d():
    answer = make_response("ok")
    flag = bool(DEBUG)
    answer.set_cookie("token", "t", secure=flag, httponly=True, samesite="Strict")  # want: insecure-cookie
    return answer
