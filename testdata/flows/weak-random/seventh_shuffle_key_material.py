# vulnerable: shuffle key material
import random
from flask import Flask, request

app = Flask(__name__)

@app.post("/coupon")
def coupon():
    letters = list("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    random.shuffle(letters)  # want: weak-random
    code = "".join(letters[:10])
    with open("/srv/gift_codes", "a") as fh:
        fh.write(code + " " + request.form["amount"] + "\n")
    return "gift card code: " + code
