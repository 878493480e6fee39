import random
from functools import partial
from flask import Flask
app = Flask(__name__)
pick = partial(random.randint, 100000, 999999)
@app.route("/x")
def x():
    otp = pick()  # want: weak-random
    return {"otp": otp}
