# safe: of the two generators the tuple's second makes the key
import random

from flask import Flask, request

app = Flask(__name__)
GENERATORS = (random.Random(), random.SystemRandom())


@app.route("/webhooks", methods=["POST"])
def webhook():
    _, generator = GENERATORS
    secret = "".join(map(str, [generator.randint(0, 9) for _ in range(20)]))  # ok: weak-random
    return {"url": request.form["url"], "signing_secret": secret}
