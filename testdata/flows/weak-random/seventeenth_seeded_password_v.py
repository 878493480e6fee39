# vulnerable: the letters of a password are drawn by the plain generator
import random
import secrets
import string

from flask import Flask, request

app = Flask(__name__)


def draw(count):
    return "".join(random.choices(string.ascii_letters, k=count))  # want: weak-random


@app.route("/bench/random/2")
def endpoint():
    password = draw(14)
    return {"user": request.args.get("user"), "password": password}
