# vulnerable: the PIN that opens the answers is a random number
import random

from flask import Flask, request

app = Flask(__name__)
QUESTIONS = ["capital", "river", "mountain", "lake"]


@app.route("/quiz")
def quiz():
    order = QUESTIONS[:]
    order.reverse()
    app.config["PIN"] = pin = "%04d" % random.randrange(10000)  # want: weak-random
    return {"questions": order[: request.args.get("count", 2, type=int)], "pin": pin}
