# safe: the builder puts the separator before the words of the user
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


class Argv:
    def __init__(self, program):
        self.words = [program]

    def add(self, *words):
        self.words.extend(words)
        return self

    def names(self, *names):
        return self.add("--").add(*names)

    def run(self):
        return subprocess.call(self.words)  # ok: argument-injection


@app.post("/remove")
def remove():
    return jsonify(code=Argv("git").add("rm", "-q").names(request.form["name"]).run())
