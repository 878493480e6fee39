# vulnerable: the generator is seeded with the time
import random
import time

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/remember")
def remember():
    generator = random.Random(time.time())
    response = make_response("ok")
    session_key = "%032x" % generator.getrandbits(128)  # want: weak-random
    response.set_cookie("remember", session_key, secure=True, httponly=True, samesite="Lax")
    return response
