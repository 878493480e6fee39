# vulnerable: the remember-me token is a random number
import random

from flask import Flask, make_response, request

app = Flask(__name__)
REMEMBERED = {}


@app.post("/login")
def login():
    token = str(random.randint(10**15, 10**16))  # want: weak-random
    REMEMBERED[token] = request.form["user"]
    response = make_response({"ok": True})
    response.set_cookie("remember_me", token, secure=True, httponly=True, samesite="Lax")
    return response
