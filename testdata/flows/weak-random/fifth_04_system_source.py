# safe: the generator is the system's
import random

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/remember")
def remember():
    generator = random.SystemRandom()
    response = make_response("ok")
    session_key = "%032x" % generator.getrandbits(128)  # ok: weak-random
    response.set_cookie("remember", session_key, secure=True, httponly=True, samesite="Lax")
    return response
