# safe: quiz choice
import random
from flask import Flask, request

app = Flask(__name__)

Q = ["capital of Peru?", "2 ** 8?", "longest river?"]
@app.get("/quiz")
def quiz():
    return random.choice(Q) + " Level " + str(request.args.get("level", 1, type=int))  # ok: weak-random
