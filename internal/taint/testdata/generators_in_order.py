# What generators yield of things that a caller knows one by one.
import os

from flask import Flask, request
app = Flask(__name__)


class Numbered:
    def __init__(self, *texts):
        self.texts = texts

    def __iter__(self):
        for place in range(len(self.texts)):
            yield place, self.texts[place]


class Two:
    def __init__(self, *texts):
        self.texts = texts

    def __iter__(self):
        for text in self.texts:
            yield text


class Three:
    def __init__(self, a, b):
        self.texts = [a, b]

    def __iter__(self):
        for place, text in enumerate(self.texts):
            yield place, text


class Four:
    def __init__(self, a, b):
        self.texts = [a, b]

    def __iter__(self):
        for text in self.texts:
            yield text


@app.route("/1")
def a1():
    x = request.args.get("x")
    os.system(list(Two(x, "fixed"))[1])
    os.system(list(Two(x, "fixed"))[0])  # flow: command-injection
    return "x"


@app.route("/2")
def a2():
    x = request.args.get("x")
    os.system(list(Numbered(x, "fixed"))[1][1])
    return "x"


@app.route("/3")
def a3():
    x = request.args.get("x")
    os.system(list(Three(x, "fixed"))[1][1])
    return "x"


@app.route("/4")
def a4():
    x = request.args.get("x")
    os.system(list(Four(x, "fixed"))[1])
    return "x"


def gen(texts):
    for text in texts:
        yield text


@app.route("/5")
def a5():
    x = request.args.get("x")
    os.system(list(gen([x, "fixed"]))[1])
    return "x"


def gen2(texts):
    for place in range(len(texts)):
        yield texts[place]


@app.route("/6")
def a6():
    x = request.args.get("x")
    os.system(list(gen2([x, "fixed"]))[1])
    return "x"


def some(texts, flag):
    if flag:
        yield "a"
    for text in texts:
        yield text


@app.route("/7")
def a7():
    x = request.args.get("x")
    os.system(list(some([x, "fixed"], x))[0])  # flow: command-injection
    os.system(list(some([x, "fixed"], x))[1])  # flow: command-injection
    os.system(list(some([x, "fixed"], True))[0])
    os.system(list(some([x, "fixed"], True))[1])  # flow: command-injection
    return "x"


def until(texts, stop):
    for text in texts:
        if text == stop:
            return
        yield text


@app.route("/8")
def a8():
    x = request.args.get("x")
    os.system(list(until(["a", "b", x], "b"))[0])
    os.system("".join(until(["a", "b", x], "b")))
    os.system("".join(until(["a", x, "b"], "b")))  # flow: command-injection
    return "x"


def while_left(rows):
    while rows:
        yield rows.pop()


@app.route("/9")
def a9():
    x = request.args.get("x")
    for row in while_left([x, "fixed"]):
        os.system(row)  # flow: command-injection
    os.system(next(while_left(["fixed", x])))  # flow: command-injection
    return "x"



def pairs_of(texts):
    for place, text in enumerate(texts):
        yield place, text


@app.route("/10")
def a10():
    x = request.args.get("x")
    os.system(list(pairs_of([x, "fixed"]))[0][1])  # flow: command-injection
    os.system(list(pairs_of([x, "fixed"]))[1][1])
    os.system(dict(pairs_of([x, "fixed"]))[0])  # flow: command-injection
    os.system(dict(pairs_of([x, "fixed"]))[1])
    return "x"


@app.route("/11")
def a11():
    x = request.args.get("x")
    rows = []
    for place, text in enumerate([x, "fixed"]):
        rows.append((place, text))
    os.system(rows[0][1])  # flow: command-injection
    os.system(rows[1][1])
    return "x"


@app.route("/12")
def a12():
    x = request.args.get("x")
    for place, text in pairs_of([x, "fixed"]):
        os.system(text)  # flow: command-injection
