# vulnerable: imported under another name
from random import Random as Source
from flask import Flask, request

app = Flask(__name__)


def plants():
    given = request.form["line"]
    api_key = "%032x" % Source().getrandbits(128)  # want: weak-random
    return {"key": api_key}


app.add_url_rule("/plants", "plants", plants, methods=["POST"])
