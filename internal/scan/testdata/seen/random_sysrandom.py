import random
from flask import Flask
app = Flask(__name__)
rng = random.SystemRandom()
class Issuer:
    def __init__(self, rng):
        self.rng = rng
    def issue(self):
        return "".join(self.rng.choice("abc") for _ in range(20))  # ok: weak-random
@app.route("/x")
def x():
    token = Issuer(rng).issue()
    return {"token": token}
