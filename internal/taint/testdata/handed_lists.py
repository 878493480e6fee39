# A list of any number of objects, handed to a function that asks each of them.
import os

from flask import Flask, request

app = Flask(__name__)


class Step:
    def word(self):
        return "nothing"

    def run(self):
        os.system("do " + self.word())  # flow: command-injection


class Named(Step):
    def __init__(self, name):
        self.name = name

    def word(self):
        return self.name.lower()


def run_all(steps):
    for step in steps:
        step.run()


@app.post("/steps")
def steps():
    run_all([Named(name) for name in request.form.getlist("name")])
    return "done"


class Quiet:
    def __init__(self, name):
        self.name = name

    def said(self):
        return "quiet"


def said_by(parts):
    return " ".join(part.said() for part in parts)


@app.post("/quiet")
def quiet():
    parts = []
    for name in request.form.getlist("name"):
        parts.append(Quiet(name))
    os.system("say " + said_by(parts))
    return "done"
