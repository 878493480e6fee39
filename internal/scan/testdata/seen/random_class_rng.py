import random
from flask import Flask
app = Flask(__name__)
class Tokens:
    def __init__(self):
        self.rng = random.Random()
    def new(self):
        return self.rng.getrandbits(128)  # want: weak-random
tokens = Tokens()
@app.route("/x")
def x():
    access_token = tokens.new()
    return {"t": access_token}
