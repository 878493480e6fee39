# safe: the list is cleared and refilled with a constant before the line is built
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/say")
def say():
    words = request.form.getlist("word")
    count = len(words)
    words.clear()
    words.append("hello")
    os.popen("espeak '" + " ".join(words) + "'").close()  # ok: command-injection
    return jsonify(count=count)
