# safe: random picks what is shown and nobody needs to guess
import random

from flask import Flask

app = Flask(__name__)
QUOTES = ["less is more", "first things first", "so far so good"]


@app.get("/quote")
def quote():
    shown = random.choice(QUOTES)  # ok: weak-random
    pause = random.uniform(0.5, 1.5)
    return {"quote": shown, "refresh_after": pause}
