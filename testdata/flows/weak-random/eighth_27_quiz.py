# safe: random puts the questions of a quiz in another order
import random

from flask import Flask, request

app = Flask(__name__)
QUESTIONS = ["capital", "river", "mountain", "lake"]


@app.route("/quiz")
def quiz():
    order = QUESTIONS[:]
    random.shuffle(order)  # ok: weak-random
    return {"questions": order[: request.args.get("count", 2, type=int)]}
