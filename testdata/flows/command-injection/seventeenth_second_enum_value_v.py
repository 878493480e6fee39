# vulnerable: the member's value that is used is what was sent
import enum
import os

from flask import Flask, request

app = Flask(__name__)


class Kind(enum.Enum):
    ONE = "first"
    TWO = "second"


@app.route("/bench/50", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = {Kind.ONE: param, Kind.TWO: "fixed"}[Kind("first")]
    os.system("echo " + bar)  # want: command-injection
    return "done"
