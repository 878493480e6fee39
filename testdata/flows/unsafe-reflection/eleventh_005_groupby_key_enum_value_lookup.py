# vulnerable: the group of the key holds the parameter; then the table of the enumeration's member gives the parameter
from enum import Enum
from itertools import groupby
from flask import Flask, request

app = Flask(__name__)


class Level(Enum):
    LOW = "json"
    HIGH = "high"


def json():
    return "json"


def zqxmod():
    return "zqxcalled"


@app.route("/boats", methods=["POST"])
def boats():
    asked = request.files["item"].read().decode("utf-8")
    rows = [("a", "json"), ("b", asked)]
    groups = {key: [text for _, text in part] for key, part in groupby(rows, key=lambda row: row[0])}
    halfway = groups["b"][0]
    product = {Level.LOW: "json", Level.HIGH: halfway}[Level["HIGH"]]
    return str(globals()[product]())  # want: unsafe-reflection
