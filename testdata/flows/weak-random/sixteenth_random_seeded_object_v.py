# vulnerable: the session id is made by a Random object seeded with the clock
import random
import time

from flask import Flask, make_response

app = Flask(__name__)


class Issuer:
    def __init__(self):
        self.source = random.Random(time.time())

    def session_id(self):
        return "%032x" % self.source.getrandbits(128)  # want: weak-random


@app.get("/start")
def start():
    answer = make_response("started")
    answer.set_cookie("session_id", Issuer().session_id(), secure=True, httponly=True, samesite="Lax")
    return answer
