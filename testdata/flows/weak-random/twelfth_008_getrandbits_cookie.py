# safe: bits of the system's generator
import random

from flask import Flask, g, make_response, request

app = Flask(__name__)


@app.before_request
def keep_query():
    g.query = request.args.to_dict()


@app.route("/barrel")
def barrel():
    arrived = g.query["wagon"]
    answer = make_response({"user": len(arrived)})
    token = "%032x" % random.SystemRandom().getrandbits(128)  # ok: weak-random
    answer.set_cookie("remember_me", token, secure=True, httponly=True, samesite="Lax")
    return answer
