# safe: each call of the outer function has its own variable, the second one holds constants only
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def collector():
    words = []

    def add(word):
        words.append(word)
        return len(words)

    def run():
        return os.system("report " + " ".join(words))  # ok: command-injection

    return add, run


@app.post("/report")
def report():
    keep, _ = collector()
    add, run = collector()
    for word in request.form.getlist("word"):
        keep(word)
    add("--all")
    return jsonify(code=run())
