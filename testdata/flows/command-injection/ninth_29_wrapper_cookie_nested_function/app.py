# safe: the inner function overwrites what it received
import os

from flask import Flask, request

from helpers.wrapper import RequestWrapper

app = Flask(__name__)


@app.route("/exec/29", methods=["GET", "POST"])
def case():
    source = RequestWrapper(request)
    param = source.get_cookie("vector")

    base_number = 106
    passed = param if 7 * 18 + base_number > 200 else "status"

    def nested(received):
        chosen = received
        chosen = "status"
        return chosen

    final = nested(passed)

    with os.popen(f"ls -l {final}") as stream:  # ok: command-injection
        lines = stream.readlines()
    return str(len(lines))
