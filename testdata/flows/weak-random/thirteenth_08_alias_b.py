# safe: randbelow under another name makes the one-time code
from secrets import randbelow as draw

from flask import Flask, session

app = Flask(__name__)


@app.route("/otp")
def otp():
    otp_code = draw(900000) + 100000  # ok: weak-random
    return {"otp": otp_code}
