# vulnerable: the one-time code of the login is a sample
import random

from flask import Flask, session

app = Flask(__name__)
DIGITS = "0123456789"


@app.post("/otp")
def otp():
    code = "".join(random.choices(DIGITS, k=6))  # want: weak-random
    session["otp_code"] = code
    app.extensions["mailer"].send("Your login code is " + code)
    return {"sent": True}
