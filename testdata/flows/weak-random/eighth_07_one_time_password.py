# vulnerable: the password for one sign-in is a random number
import random

from flask import Flask, g, request, session

app = Flask(__name__)


@app.before_request
def user():
    g.user = request.form.get("user", "")


def otp(digits=6):
    low = 10 ** (digits - 1)
    return random.randint(low, low * 10 - 1)  # want: weak-random


@app.route("/otp", methods=["POST"])
def send_otp():
    session["otp"] = str(otp())
    return {"sent_to": g.user}
