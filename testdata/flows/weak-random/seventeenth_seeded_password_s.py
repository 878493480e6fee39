# safe: the letters of a sample word are drawn by the plain generator
import random
import secrets
import string

from flask import Flask, request

app = Flask(__name__)


def draw(count):
    return "".join(random.choices(string.ascii_letters, k=count))  # ok: weak-random


@app.route("/bench/random/2")
def endpoint():
    password = secrets.token_urlsafe(14)
    sample = draw(14)
    return {"user": request.args.get("user"), "password": password, "lorem": sample}
