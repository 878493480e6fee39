# safe: the same name is the sound class
from random import SystemRandom as Source
from flask import Flask, request

app = Flask(__name__)


def plants():
    given = request.form["line"]
    api_key = "%032x" % Source().getrandbits(128)  # ok: weak-random
    return {"key": api_key}


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
