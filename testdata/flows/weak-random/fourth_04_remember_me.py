# safe: the key is made by secrets, the twister only picks the greeting
import random
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)
REMEMBERED = {}
GREETINGS = ["welcome", "hello again", "good to see you"]


@app.route("/login", methods=["POST"])
def login():
    user = request.form["user"]
    remember_me_key = secrets.token_hex(24)
    REMEMBERED[user] = remember_me_key
    response = make_response(random.choice(GREETINGS))  # ok: weak-random
    response.set_cookie("remember", remember_me_key, secure=True, httponly=True, samesite="Lax")
    return response
