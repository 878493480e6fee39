# vulnerable: the decorated class's method gives what was sent
import os

from flask import Flask, request

app = Flask(__name__)


def loud(cls):
    def say(self):
        return self.text
    cls.say = say
    return cls


@loud
class Person:
    def __init__(self, text):
        self.text = text


@app.route("/bench/38")
def endpoint():
    param = next(iter(request.args), "")
    bar = Person(param).say()
    os.system("echo " + bar)  # want: command-injection
    return "done"
