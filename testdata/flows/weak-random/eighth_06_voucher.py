# vulnerable: random makes the secret code of a voucher
import random

from flask import Flask, request

app = Flask(__name__)
BANNERS = ("sea.jpg", "wood.jpg", "hill.jpg")


@app.route("/banner")
def banner():
    shown = request.cookies.get("shown", "")
    others = [name for name in BANNERS if name != shown]
    return {"banner": others[0], "voucher_secret": "".join(random.choices("ABCDEFGHKMNP23456789", k=12))}  # want: weak-random
