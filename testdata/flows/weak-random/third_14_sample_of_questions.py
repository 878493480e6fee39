# safe: the sample picks the questions that are shown
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    questions = random.sample(["colour", "city", "animal", "song"], 2)  # ok: weak-random
    keep(address, questions=questions)
    return "", 202
