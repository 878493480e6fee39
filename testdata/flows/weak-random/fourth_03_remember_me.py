# vulnerable: the remember-me key is the digits of a float
import random

from flask import Flask, make_response, request

app = Flask(__name__)
REMEMBERED = {}


@app.route("/login", methods=["POST"])
def login():
    user = request.form["user"]
    remember_me_key = str(random.random())[2:]  # want: weak-random
    REMEMBERED[user] = remember_me_key
    response = make_response("welcome")
    response.set_cookie("remember", remember_me_key, secure=True, httponly=True, samesite="Lax")
    return response
