# vulnerable: session id getrandbits
import random
from flask import Flask, request, make_response

app = Flask(__name__)

@app.post("/login")
def login():
    resp = make_response("in")
    sid = "%032x" % random.getrandbits(128)  # want: weak-random
    resp.set_cookie("sid", sid, secure=True, httponly=True)
    return resp
