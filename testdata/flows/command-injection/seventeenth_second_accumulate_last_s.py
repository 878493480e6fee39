# safe: the last of the running sums holds another
import itertools
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/98", methods=["POST"])
def endpoint():
    param = request.form["q"]
    sums = list(itertools.accumulate(["a", "c", param]))
    bar = sums[1]
    os.system("echo " + bar)  # ok: command-injection
    return "done"
