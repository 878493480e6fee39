# safe: what is drawn are the eyes of a die
import random as rnd

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/roll/<int:dice>")
def roll(dice):
    return jsonify(eyes=[rnd.randint(1, 6) for _ in range(min(dice, 10))])  # ok: weak-random
