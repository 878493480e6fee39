# Attributes of functions, and what goes through an object that yields pairs.
import os

from flask import Flask, request

app = Flask(__name__)



class Numbered:
    def __init__(self, *texts):
        self.texts = texts

    def __iter__(self):
        for place in range(len(self.texts)):
            yield place, self.texts[place]


class Plain:
    def __init__(self, text):
        self.text = text

    def __iter__(self):
        yield "a", self.text
        yield "b", "fixed"


def top():
    return top.kept


@app.route("/1/<path:p>")
def view_1(p):
    x = request.args.get("x")
    os.system(dict(Numbered(x, "fixed"))[0])  # flow: command-injection
    return "x"


@app.route("/2/<path:p>")
def view_2(p):
    x = request.args.get("x")
    os.system(dict(Plain(x))["a"])  # flow: command-injection
    os.system(dict(Plain(x))["b"])
    return "x"


@app.route("/3/<path:p>")
def view_3(p):
    x = request.args.get("x")
    top.kept = x
    os.system(top())  # flow: command-injection


@app.route("/4/<path:p>")
def view_4(p):
    x = request.args.get("x")
    def helper():
        return helper.kept
    helper.kept = x
    os.system(helper())  # flow: command-injection


@app.route("/5/<path:p>")
def view_5(p):
    x = request.args.get("x")
    def helper():
        return 1
    helper.kept = x
    os.system(helper.kept)  # flow: command-injection


@app.route("/6/<path:p>")
def view_6(p):
    x = request.args.get("x")
    for k, v in Plain(x):
        os.system(v)  # flow: command-injection
    a, b = Plain(x)
    os.system(a[1])  # flow: command-injection
    os.system(b[1])


@app.route("/7/<path:p>")
def view_7(p):
    x = request.args.get("x")
    os.system(list(Plain(x))[0][1])  # flow: command-injection
    os.system(list(Plain(x))[1][1])
    os.system(dict([("a", x)])["a"])  # flow: command-injection
    os.system(dict((k, v) for k, v in Plain(x))["a"])  # flow: command-injection


def cached(x):
    cached.last = x
    return 1


def store(x):
    store.seen[x] = x

store.seen = {}


def count():
    count.n += 1
    return count.n
count.n = 0


@app.route("/8")
def view_8():
    cached(request.args.get("x"))
    return "ok"


@app.route("/9")
def view_9():
    os.system(cached.last)  # flow: command-injection
    return "ok"


@app.route("/10")
def view_10():
    store(request.args.get("x"))
    return "ok"


@app.route("/11")
def view_11():
    for k in store.seen:
        os.system(k)  # flow: command-injection
    return "ok"


@app.route("/12")
def view_12():
    os.system("echo %d" % count())
    def helper():
        return helper.kept
    helper.kept = request.args.get("x")
    helper.kept = "fixed"
    os.system(helper.kept)
    return "ok"


@app.route("/13")
def view_13():
    def helper():
        return helper.kept
    helper.kept = "fixed"
    helper.other = request.args.get("x")
    os.system(helper())
    return "ok"
