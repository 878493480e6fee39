# safe: the condition chooses the system's generator
import os
import random
import urllib.parse

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/token/30", methods=["GET", "POST"])
def respond_30():
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    param = pairs.get("q", [""])[0]

    fn = lambda text: text
    passed = fn(param)

    bar = "bar"
    try:
        bar = passed
    finally:
        finished = True

    num = 106
    source = random.SystemRandom() if 7 * 18 + num > 200 else random.Random()
    token = str(source.randint(10**8, 10**9))  # ok: weak-random
    session["remember_token"] = token
    return "remembered, %d" % len(bar)
