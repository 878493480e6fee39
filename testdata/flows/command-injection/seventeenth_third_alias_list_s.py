# safe: the list under both names holds another
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/50", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    first = ["fixed"]
    second = list(first)
    second[0] = param
    bar = first[0]
    os.system("echo " + bar)  # ok: command-injection
    return "done"
