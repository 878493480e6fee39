"""What an object is decides which way a function takes, where its class and the bases of it are known."""
import os
from abc import ABC

from flask import Flask, request

app = Flask(__name__)


class Task:
    def __init__(self, text):
        self.text = text


class Shell(Task):
    pass


class Named(ABC):
    pass


def perform(task):
    if isinstance(task, Shell):
        os.system(task.text)  # flow: command-injection
    return "done"


def show(task):
    if isinstance(task, Shell):
        os.system(task.text)
    return "done"


@app.route("/shell")
def shell():
    return perform(Shell(request.args["text"]))


@app.route("/task")
def task():
    return show(Task(request.args["text"]))


@app.route("/either")
def either():
    made = Task(request.args["text"])
    if isinstance(made, (Shell, dict)):
        os.system(made.text)
    if isinstance(made, (Shell, Task)):
        os.system(made.text)  # flow: command-injection
    if isinstance(made, Named):  # somebody may have registered it
        os.system(made.text)  # flow: command-injection
    return "done"


@app.route("/list")
def several():
    words = [request.args["text"]]
    if isinstance(words, str):
        os.system(words)
    if isinstance(words, (list, tuple)):
        os.system(words[0])  # flow: command-injection
    return "done"
