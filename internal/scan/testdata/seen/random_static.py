import random, string
from flask import Flask
app = Flask(__name__)
class Issuer:
    alphabet = string.ascii_letters
    @staticmethod
    def draw(n):
        return [random.choice(Issuer.alphabet) for _ in range(n)]  # want: weak-random
    @classmethod
    def issue(cls):
        return "".join(cls.draw(20))
@app.route("/x")
def x():
    return {"api_key": Issuer.issue()}
