# safe: the order of quiz answers is shuffled
import random
import uuid

from flask import Flask, jsonify

app = Flask(__name__)

ANSWERS = ["Oslo", "Bergen", "Narvik"]


@app.route("/quiz")
def quiz():
    order = list(ANSWERS)
    random.shuffle(order)  # ok: weak-random
    return jsonify(quiz_id=str(uuid.uuid4()), answers=order)
