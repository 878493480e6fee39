# vulnerable: the inner function changes the variable of the outer one
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def collector():
    line = "report"

    def add(word):
        nonlocal line
        line += " " + word

    def run():
        return os.system(line)  # want: command-injection

    return add, run


@app.post("/report")
def report():
    add, run = collector()
    for word in request.form.getlist("word"):
        add(word)
    return jsonify(code=run())
