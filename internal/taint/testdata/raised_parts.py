# The parts of Python's own exceptions, and what has happened before a statement that may raise.
import os

from flask import Flask, request

app = Flask(__name__)


def refuse(word):
    raise LookupError(404, word)


@app.get("/refused")
def refused():
    try:
        refuse(request.args["word"])
    except LookupError as error:
        os.system("log %s" % error.args[0])
        os.system("log " + error.args[1])  # flow: command-injection
        os.system("log " + str(error))  # flow: command-injection


@app.get("/before")
def before():
    word = request.args["word"]
    later = request.args["word"]
    try:
        word = "none"
        float(later)
        later = "none"
    except ValueError:
        os.system("say " + word)
        os.system("say " + later)  # flow: command-injection
