# vulnerable: the builder's method appends the user's word to the list that is run
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


class Argv:
    def __init__(self, program):
        self.words = [program]

    def add(self, *words):
        self.words.extend(words)
        return self

    def run(self):
        return subprocess.call(self.words)  # want: argument-injection


@app.post("/checkout")
def checkout():
    return jsonify(code=Argv("svn").add("checkout").add(request.form["url"], "/srv/wc").run())
