# safe: the session key comes from SystemRandom
import random

from flask import Flask, make_response

app = Flask(__name__)

RNG = random.SystemRandom()


@app.route("/remember")
def remember():
    session_key = str(RNG.randint(10**15, 10**16))  # ok: weak-random
    answer = make_response("ok")
    answer.set_cookie("remember", session_key, secure=True, httponly=True)
    return answer
