# safe: session id system random
import random
from flask import Flask, request, make_response

app = Flask(__name__)

rng = random.SystemRandom()
@app.post("/login")
def login():
    resp = make_response("in")
    sid = "%032x" % rng.getrandbits(128)  # ok: weak-random
    resp.set_cookie("sid", sid, secure=True, httponly=True)
    return resp
