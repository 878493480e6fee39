# safe: the token's numbers come from the system's generator
import random

from flask import Flask, make_response, request

app = Flask(__name__)
dice = random.SystemRandom()


@app.route("/bench/random/1")
def endpoint():
    user = request.args.get("user", "")
    token = "%x" % dice.getrandbits(128)  # ok: weak-random
    answer = make_response("hello " + str(len(user)))
    answer.set_cookie("rememberMe", token, secure=True, httponly=True, samesite="Strict")
    return answer
