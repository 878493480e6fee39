# vulnerable: the function that the table gives returns what was sent
import os

from flask import Flask, request

app = Flask(__name__)


def keep(text):
    return text


def drop(text):
    return "fixed"


TABLE = {"k": keep, "d": drop}


@app.route("/bench/62")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    bar = TABLE["kd"[0]](param)
    os.system("echo " + bar)  # want: command-injection
    return "done"
