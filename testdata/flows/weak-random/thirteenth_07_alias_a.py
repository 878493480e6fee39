# vulnerable: randint under another name makes the one-time code
from random import randint as draw

from flask import Flask, session

app = Flask(__name__)


@app.route("/otp")
def otp():
    otp_code = draw(100000, 999999)  # want: weak-random
    return {"otp": otp_code}
