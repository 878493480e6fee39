# vulnerable: a generator of the module makes the key of the session
import random as rnd
import uuid

from flask import Flask, session

app = Flask(__name__)
app.config.from_envvar("SETTINGS")


def new_csrf_token():
    return uuid.UUID(int=rnd.getrandbits(128)).hex  # want: weak-random


@app.route("/form")
def form():
    session["csrf_token"] = new_csrf_token()
    return "form"
