# safe: the number is drawn with secrets.randbelow
import secrets

from flask import Flask, g, request, session

app = Flask(__name__)


@app.before_request
def user():
    g.user = request.form.get("user", "")


def otp(digits=6):
    low = 10 ** (digits - 1)
    return low + secrets.randbelow(low * 9)  # ok: weak-random


@app.route("/otp", methods=["POST"])
def send_otp():
    session["otp"] = str(otp())
    return {"sent_to": g.user}
