# Generators: what they yield in order, and what they are sent.
from flask import Flask, request
app = Flask(__name__)


def count():
    n = 0
    while True:
        yield n
        n += 1


def echo():
    value = "start"
    while True:
        got = yield value
        value = got


def echo_fixed():
    while True:
        got = yield "fixed"


def acc():
    total = ""
    while True:
        got = yield total
        if got is None:
            return
        total += got


def once():
    got = yield "first"
    yield got


@app.get("/1")
def view1():
    line = count()
    next(line)
    eval('n' + str(line.send(request.args["u"])))


@app.get("/2")
def view2():
    line = echo()
    next(line)
    eval(line.send(request.args["u"]))  # flow: code-injection


@app.get("/3")
def view3():
    line = echo_fixed()
    next(line)
    eval(line.send(request.args["u"]))


@app.get("/4")
def view4():
    line = acc()
    next(line)
    line.send("x")
    eval(line.send(request.args["u"]))  # flow: code-injection


@app.get("/5")
def view5():
    line = once()
    eval(next(line))
    eval(line.send(request.args["u"]))  # flow: code-injection


@app.get("/6")
def view6():
    line = once()
    next(line)
    eval(line.send("x"))


class Sink:
    def __init__(self):
        self.got = []
    def run(self):
        while True:
            x = yield
            self.got.append(x)


@app.get("/7")
def view7():
    s = Sink()
    r = s.run()
    next(r)
    r.send(request.args["u"])
    eval(s.got[0])  # flow: code-injection


def printer(out):
    while True:
        x = yield
        out.append(x)


@app.get("/8")
def view8():
    out = []
    p = printer(out)
    next(p)
    p.send(request.args["u"])
    eval("".join(out))  # flow: code-injection


def pair():
    yield "a"
    yield request.args["u"]
    yield "c"


@app.get("/9")
def view9():
    g = pair()
    eval(next(g))
    eval(next(g))  # flow: code-injection
    eval(next(g))


@app.get("/10")
def view10():
    a, b, c = pair()
    eval(a)
    eval(b)  # flow: code-injection
    eval(list(pair())[2])


def loopgen(xs):
    for x in xs:
        yield x + "!"


def dele():
    r = yield from once()
    yield "end"


@app.get("/12")
def view12():
    g = dele()
    next(g)
    eval(g.send(request.args["u"]))  # flow: code-injection


def throwing():
    try:
        yield "a"
    except ValueError as e:
        yield str(e)
