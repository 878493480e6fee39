# safe: random chooses a picture that everyone may see
import random

from flask import Flask, request

app = Flask(__name__)
BANNERS = ("sea.jpg", "wood.jpg", "hill.jpg")


@app.route("/banner")
def banner():
    shown = request.cookies.get("shown", "")
    others = [name for name in BANNERS if name != shown]
    return {"banner": random.choice(others)}  # ok: weak-random
