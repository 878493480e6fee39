# safe: the system's generator of the module
import os
import random

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]
SOURCE = random.SystemRandom()


@app.route("/mirror", methods=["POST"])
def mirror():
    entered = request.form["anchor"]
    session["csrf_token"] = "".join(SOURCE.choice("abcdef0123456789") for _ in range(32))  # ok: weak-random
    return {"user": len(entered)}
