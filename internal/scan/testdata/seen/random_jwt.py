import random, jwt
from flask import Flask
app = Flask(__name__)
def make():
    return str(random.getrandbits(256))  # want: weak-random
SIGN = make()
@app.route("/x")
def x():
    return jwt.encode({"a": 1}, SIGN, algorithm="HS256")
