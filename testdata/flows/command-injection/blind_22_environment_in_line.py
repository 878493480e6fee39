# vulnerable: a global list collects words from several requests
import os

from flask import Flask, jsonify, request

app = Flask(__name__)

QUEUE = []


@app.post("/words")
def add_word():
    QUEUE.append(request.form["word"])
    return jsonify(size=len(QUEUE))


@app.post("/say")
def say():
    words = " ".join(QUEUE)
    os.popen("espeak '" + words + "'").close()  # want: command-injection
    QUEUE.clear()
    return jsonify(ok=True)
