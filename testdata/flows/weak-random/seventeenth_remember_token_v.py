# vulnerable: the token's numbers come from the plain generator
import random

from flask import Flask, make_response, request

app = Flask(__name__)
dice = random.Random()


@app.route("/bench/random/1")
def endpoint():
    user = request.args.get("user", "")
    token = "%x" % dice.getrandbits(128)  # want: weak-random
    answer = make_response("hello " + str(len(user)))
    answer.set_cookie("rememberMe", token, secure=True, httponly=True, samesite="Strict")
    return answer
