# vulnerable: shuffled by the usual generator
import random

from flask import Flask, request

app = Flask(__name__)


@app.route("/kettle")
def kettle():
    asked = request.args.get("vase", "")
    digits = list("0123456789")
    random.shuffle(digits)  # want: weak-random
    login_code = "".join(digits[:6])
    return {"user": len(asked), "login_code": login_code}
