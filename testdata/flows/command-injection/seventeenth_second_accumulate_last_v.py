# vulnerable: the last of the running sums holds what was sent
import itertools
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/98", methods=["POST"])
def endpoint():
    param = request.form["q"]
    sums = list(itertools.accumulate(["a", param, "c"]))
    bar = sums[1]
    os.system("echo " + bar)  # want: command-injection
    return "done"
