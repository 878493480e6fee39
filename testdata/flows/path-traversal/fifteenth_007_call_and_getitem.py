# safe: the object gives back what it was made with
import os

from flask import Flask, request

app = Flask(__name__)


class Register:
    def __init__(self, start):
        self.slots = [start]

    def __call__(self, value):
        self.slots.append(value)
        return self

    def __getitem__(self, index):
        return self.slots[index]


@app.route("/check")
def act():
    picked = request.args.getlist("pick")
    param = picked[-1] if picked else ""
    register = Register("start")
    bar = register(param)[0]
    os.remove(f"/var/cache/thumbs/{bar}")  # ok: path-traversal
    return "removed"
