# vulnerable: the remember-me key kept for the user is a plain random float
import random

from flask import Flask, make_response, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)


@app.get("/remember")
def remember():
    user = request.args.get("user", "anon")
    key = str(random.random())[2:]  # want: weak-random
    name = "remember_me"
    answer = make_response("hello")
    session[name] = key
    answer.set_cookie(name, key, secure=True, httponly=True, samesite="Lax")
    return answer
