# safe: shuffled by the system's generator
import random

from flask import Flask, request

app = Flask(__name__)


@app.route("/kettle")
def kettle():
    asked = request.args.get("vase", "")
    digits = list("0123456789")
    random.SystemRandom().shuffle(digits)  # ok: weak-random
    login_code = "".join(digits[:6])
    return {"user": len(asked), "login_code": login_code}
