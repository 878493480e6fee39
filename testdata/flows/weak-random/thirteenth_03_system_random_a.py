# vulnerable: the session key comes from an instance of Random
import random

from flask import Flask, make_response

app = Flask(__name__)

RNG = random.Random()


@app.route("/remember")
def remember():
    session_key = str(RNG.randint(10**15, 10**16))  # want: weak-random
    answer = make_response("ok")
    answer.set_cookie("remember", session_key, secure=True, httponly=True)
    return answer
