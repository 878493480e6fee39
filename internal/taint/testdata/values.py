import os
import shlex

from flask import Flask, abort, request

app = Flask(__name__)
NAMES = {"disk", "load"}
SEEN = []


def quoted(text):
    return shlex.quote(text)


def check(name):
    if name not in NAMES:
        raise ValueError("unknown name")


def is_number(text):
    return text.isdigit()


class Runner:
    def __init__(self, line):
        self.line = line
        self.fixed = "uptime"

    def run(self):
        os.system(self.line)  # flow: command-injection

    def run_fixed(self):
        os.system(self.fixed)


@app.post("/constants")
def constants():
    given = request.form["x"]
    number = 106
    os.system("safe" if 7 * 18 + number > 200 else given)
    os.system(given if 7 * 18 + number > 200 else "safe")  # flow: command-injection
    table = {"a": given, "b": "uptime"}
    os.system(table["b"])
    os.system(table["a"])  # flow: command-injection
    words = ["uptime"]
    words.append(given)
    os.system(words[0])
    words.pop(0)
    os.system(words[0])  # flow: command-injection
    given = "overwritten"
    os.system(given)
    return ""


@app.post("/proofs")
def proofs():
    name = request.form["x"]
    os.system("echo " + quoted(name))
    if not is_number(name):
        abort(400)
    os.system("echo " + name)
    other = request.form["y"]
    check(other)
    os.system("show " + other)
    third = request.form["z"]
    if third in NAMES:
        os.system("show " + third)
    os.system("show " + third)  # flow: command-injection
    return ""


@app.post("/objects")
def objects():
    runner = Runner(request.form["x"])
    runner.run()
    runner.run_fixed()
    return ""


@app.post("/remember")
def remember():
    SEEN.append(request.form["x"])
    return ""


@app.get("/recall")
def recall():
    os.system("echo " + " ".join(SEEN))  # flow: command-injection
    return ""


@app.get("/converted")
def converted():
    os.system("head -n %s list" % request.args.get("count", 10, type=int))
    os.system("head -n %s list" % request.args.getlist("count", int)[0])
    os.system("head -n %s list" % request.args.get("count", type=str.strip))  # flow: command-injection
