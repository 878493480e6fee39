# vulnerable: the object of the with block keeps it
import yaml
from flask import Flask, request

app = Flask(__name__)


class Loan:
    def __init__(self, word):
        self.word = word

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


@app.route("/easel", methods=["POST"])
def easel():
    param = request.files["barrel"].read().decode()
    with Loan(param) as loan:
        bar = loan.word
    thing = yaml.load(bar, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
