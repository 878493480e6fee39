# Lists and iterators whose beginning is known: what comes first, and what an iterator has given already.
import itertools
from itertools import chain, islice
from flask import Flask, request
app = Flask(__name__)


@app.get("/1")
def view1():
    seq = chain(["a", "b"], request.args.getlist("u"), ["z"])
    eval(next(islice(seq, 1, None)))
    seq = chain(["a", "b"], request.args.getlist("u"), ["z"])
    eval(next(islice(seq, 2, None)))  # flow: code-injection


@app.get("/2")
def view2():
    seq = chain(["a", "b"], request.args.getlist("u"))
    for x in islice(seq, 2):
        eval(x)
    seq = chain(["a", "b"], request.args.getlist("u"))
    for x in islice(seq, 3):
        eval(x)  # flow: code-injection


@app.get("/3")
def view3():
    seq = chain(["a", "b"], request.args.getlist("u"))
    first = next(seq)
    second = next(seq)
    third = next(seq)
    eval(first)
    eval(second)
    eval(third)  # flow: code-injection


@app.get("/4")
def view4():
    seq = iter(["a", *request.args.getlist("u")])
    eval(next(seq))
    eval(next(seq))  # flow: code-injection


@app.get("/5")
def view5():
    words = ["a", "b"] + request.args.getlist("u")
    eval(words[0])
    eval(words[2])  # flow: code-injection
    eval("".join(words[:2]))
    eval("".join(words[2:]))  # flow: code-injection
    eval(words[-1])  # flow: code-injection


@app.get("/6")
def view6():
    param = request.args["u"]
    line = itertools.chain(['a', 'b'], [param], itertools.repeat('z', 2))
    eval(''.join(itertools.islice(line, 2)))
    line = itertools.chain(['a', 'b'], [param], itertools.repeat('z', 2))
    eval(''.join(itertools.islice(line, 3)))  # flow: code-injection
    line = itertools.chain(['a', 'b'], [param], itertools.repeat('z', 2))
    eval(list(line)[4])


@app.get("/7")
def view7():
    param = request.args["u"]
    parts = itertools.chain.from_iterable([["a"], [param], ["c"]])
    got = list(parts)
    eval(got[0])
    eval(got[1])  # flow: code-injection
    eval(got[2])


@app.get("/8")
def view8():
    param = request.args["u"]
    it = itertools.cycle(["a", param])
    eval(next(it))
    eval(next(it))  # flow: code-injection


@app.get("/9")
def view9():
    param = request.args["u"]
    rows = list(zip(["a", "b"], itertools.count()))
    eval(rows[0][0])
    rows = list(zip(["a", param], itertools.repeat("k")))
    eval(rows[1][0])  # flow: code-injection
    eval(rows[1][1])


@app.get("/12")
def view12():
    param = request.args["u"]
    it = iter(["x", param])
    next(it)
    eval(next(it, "d"))  # flow: code-injection
    eval(next(it, "d"))


@app.get("/until")
def view_until():
    param = request.args["u"]
    words = iter([param, "second", "STOP", "third"])
    for _ in iter(lambda: next(words), "STOP"):
        pass
    eval(" ".join(words))
    words = iter(["first", "second", "STOP", param])
    for _ in iter(lambda: next(words), "STOP"):
        pass
    eval(" ".join(words))  # flow: code-injection


def some(words):
    return list(islice(words, 2))


@app.get("/handed-on")
def view_handed_on():
    eval("".join(some(chain(["a", "b"], request.args.getlist("u")))))
    eval("".join(some(chain(["a"], request.args.getlist("u")))))  # flow: code-injection


@app.get("/default")
def view_default():
    kept = {"label": "fixed"}
    eval(given(kept, request.args["u"]))
    eval(given({}, request.args["u"]))  # flow: code-injection


def given(kept, value):
    return kept.setdefault("label", value)
