# safe: after the swap the name stands for another
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/14", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    first, second = param, "fixed"
    first, second = second, first
    bar = first
    os.system("echo " + bar)  # ok: command-injection
    return "done"
