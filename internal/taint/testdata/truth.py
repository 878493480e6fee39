# What an object of the program counts as.
import os

from flask import Flask, request
app = Flask(__name__)


class Plain:
    pass


class Off:
    def __bool__(self):
        return False


class Sized:
    def __init__(self):
        self.rows = []

    def add(self, x):
        self.rows.append(x)

    def __len__(self):
        return len(self.rows)


@app.route("/1")
def a1():
    x = request.args.get("x")
    os.system(x if Plain() else "a")  # flow: command-injection
    os.system("a" if Plain() else x)
    os.system(x if Off() else "a")
    s = Sized()
    os.system(x if s else "a")
    s.add(x)
    os.system(x if s else "a")  # flow: command-injection
    os.system("a" if not s else x)  # flow: command-injection
    p = Plain() if len(x) > 3 else None
    os.system(x if p else "a")  # flow: command-injection
    os.system("a" if p else x)  # flow: command-injection
    return "x"
