# vulnerable: the session id cookie is 64 bits of the Mersenne twister
import random

from flask import Flask, make_response

app = Flask(__name__)


def new_session_id():
    return "%016x" % random.getrandbits(64)  # want: weak-random


@app.post("/login")
def login():
    response = make_response("", 204)
    response.set_cookie("session_id", new_session_id(), secure=True, httponly=True, samesite="Lax")
    return response
