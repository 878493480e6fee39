import random
from flask import Flask
app = Flask(__name__)
def upper(f):
    def inner():
        return f().upper()
    return inner
@upper
def draw():
    return "%x" % random.getrandbits(64)  # want: weak-random
@app.route("/x")
def x():
    invite_code = draw()
    return {"c": invite_code}
