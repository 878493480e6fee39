# What is put under constant names into the tables of an application of Flask, and taken out elsewhere.
import os

from flask import Flask, current_app, request

app = Flask(__name__)


@app.get("/configure")
def configure():
    app.config["VIEWER"] = request.args["viewer"]
    app.config["SIZE"] = int(request.args["size"])
    current_app.extensions["printer"] = request.args["printer"]


@app.get("/view")
def view():
    os.system(current_app.config["VIEWER"])  # flow: command-injection
    os.system(app.config.get("VIEWER"))  # flow: command-injection
    os.system("show %s" % current_app.config["SIZE"])
    os.system(app.extensions["printer"])  # flow: command-injection
    os.system(current_app.extensions["scanner"])
    current_app.config["VIEWER"] = "less"
    os.system(current_app.config["VIEWER"])


class Runner:
    def __init__(self, app):
        app.extensions["runner"] = self

    def run(self, command):
        os.system(command)  # flow: command-injection


class Echo:
    def run(self, words):
        return words


def init_app(app):
    app.extensions["echo"] = Echo()


@app.get("/run")
def run():
    current_app.extensions["runner"].run(request.args["command"])
    os.system(current_app.extensions["echo"].run("ls"))


@app.get("/echo")
def echo():
    current_app.extensions["echo"].run(request.args["command"])


class Table:
    def __init__(self):
        self.config = {}

    def fill(self, word):
        self.config["OTHER"] = word

    def show(self):
        os.system("show " + current_app.config["OTHER"])


@app.get("/table")
def table():
    Table().fill(request.args["word"])
    Table().show()
