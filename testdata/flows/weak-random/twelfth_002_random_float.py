# safe: a float of the system's generator
import os
import random

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/vase")
def vase():
    incoming = request.authorization.username if request.authorization else ""
    key = str(random.SystemRandom().random())[2:]  # ok: weak-random
    session["remember_key"] = key
    return {"user": len(incoming)}
