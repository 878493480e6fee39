# itertools and operator over things that are known one by one.
import operator
import os
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from itertools import accumulate, chain, compress, dropwhile, groupby, pairwise, product, starmap, takewhile, tee, zip_longest
from operator import attrgetter, itemgetter, methodcaller

from flask import Flask, request

app = Flask(__name__)


@app.get("/chain-slice")
def chain_slice_route():
    word = request.args["word"]
    it = chain(["a", "b"], [word])
    os.system(next(it))
    os.system(next(it))
    os.system(next(it))  # flow: command-injection


@app.get("/zip-longest")
def zip_longest_route():
    word = request.args["word"]
    d = dict(zip_longest(["a", "b"], ["s"], fillvalue=word))
    os.system(d["a"])
    os.system(d["b"])  # flow: command-injection


@app.get("/accumulate")
def accumulate_route():
    word = request.args["word"]
    things = list(accumulate(["a", "b", word]))
    os.system(things[1])
    os.system(things[2])  # flow: command-injection


@app.get("/groupby")
def groupby_route():
    word = request.args["word"]
    rows = [("a", "s"), ("a", "t"), ("b", word)]
    out = {k: [r[1] for r in g] for k, g in groupby(rows, key=lambda r: r[0])}
    os.system(out["b"][0])  # flow: command-injection


@app.get("/product")
def product_route():
    word = request.args["word"]
    for p, q in product(["a"], [word]):
        os.system(p)
        os.system(q)  # flow: command-injection


@app.get("/starmap")
def starmap_route():
    word = request.args["word"]
    things = list(starmap(lambda a, b: a + b, [("a", "b"), ("c", word)]))
    os.system(things[0])
    os.system(things[1])  # flow: command-injection


@app.get("/takewhile")
def takewhile_route():
    word = request.args["word"]
    things = ["a", "b", "stop", word]
    os.system(" ".join(takewhile(lambda w: w != "stop", things)))
    os.system(" ".join(dropwhile(lambda w: w != "stop", things)))  # flow: command-injection


@app.get("/filterfalse-compress")
def filterfalse_compress_route():
    word = request.args["word"]
    things = list(compress(["a", word, "c"], [1, 0, 1]))
    os.system(" ".join(things))
    m = list(compress(["a", word, "c"], [0, 1, 1]))
    os.system(" ".join(m))  # flow: command-injection


@app.get("/tee")
def tee_route():
    word = request.args["word"]
    a, b = tee([word, "s"])
    next(a)
    os.system(next(a))
    os.system(next(b))  # flow: command-injection


@app.get("/pairwise")
def pairwise_route():
    word = request.args["word"]
    ps = list(pairwise(["a", "b", word]))
    os.system(ps[0][1])
    os.system(ps[1][1])  # flow: command-injection


@app.get("/itemgetter")
def itemgetter_route():
    word = request.args["word"]
    d = {"a": "s", "b": word}
    os.system(itemgetter("a")(d))
    os.system(itemgetter("b")(d))  # flow: command-injection
    os.system(itemgetter("a", "b")(d)[0])
    os.system(itemgetter("a", "b")(d)[1])  # flow: command-injection
    os.system(methodcaller("get", "b")(d))  # flow: command-injection
    os.system(methodcaller("get", "a")(d))


class AAttrgetter:
    pass


@app.get("/attrgetter")
def attrgetter_route():
    word = request.args["word"]
    a = AAttrgetter()
    a.b = AAttrgetter()
    a.b.c = word
    a.b.d = "s"
    a = AAttrgetter()
    a.b = AAttrgetter()
    a.b.c = word
    a.b.d = "s"
    a = AAttrgetter()
    a.b = AAttrgetter()
    a.b.c = word
    a.b.d = "s"
    a = AAttrgetter()
    a.b = AAttrgetter()
    a.b.c = word
    a.b.d = "s"
    os.system(attrgetter("b.c")(a))  # flow: command-injection
    os.system(attrgetter("b.d")(a))


@app.get("/operator-fns")
def operator_fns_route():
    word = request.args["word"]
    os.system(operator.add("a", word))  # flow: command-injection
    os.system(operator.getitem(["s", word], 0))
    os.system(operator.getitem(["s", word], 1))  # flow: command-injection
    d = {}
    operator.setitem(d, "k", word)
    os.system(d["k"])  # flow: command-injection
    things = ["s"]
    things = operator.iadd(things, [word])
    os.system(things[0])
    os.system(things[1])  # flow: command-injection


@app.get("/reduce")
def reduce_route():
    word = request.args["word"]
    os.system(reduce(lambda a, b: a + b, ["a", word], ""))  # flow: command-injection
    os.system(reduce(lambda a, b: a, ["a", word]))
    os.system(reduce(lambda a, b: b, [word, "b"]))


@app.get("/iter-sentinel")
def iter_sentinel_route():
    word = request.args["word"]
    things = ["s", word, "end"]
    it = iter(things)
    for w in iter(lambda: next(it), "end"):
        last = w
    os.system(last)  # flow: command-injection


@app.get("/executor")
def executor_route():
    word = request.args["word"]
    with ThreadPoolExecutor() as ex:
        a = ex.submit(lambda v: v, word)
        b = ex.submit(lambda v: "s", word)
        os.system(a.result())  # flow: command-injection
        os.system(b.result())
        m = list(ex.map(str.upper, ["s", word]))
        os.system(m[0])
        os.system(m[1])  # flow: command-injection


class Counted:
    """Counts where it is."""

    def __init__(self, *things):
        self.things = things
        self.at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= len(self.things):
            raise StopIteration
        self.at += 1
        return self.things[self.at - 1]


class Places(Counted):
    """Gives no thing, but its place."""

    def __next__(self):
        return str(len(super().__next__()))


@app.get("/counted")
def counted_route():
    os.system(" ".join(Counted("ls", request.args["word"])))  # flow: command-injection
    for thing in Counted("ls", request.args["word"]):
        os.system(thing)  # flow: command-injection
    os.system(" ".join(Places("ls", request.args["word"])))


def pick(names, values):
    return dict(zip(names, values))


@app.get("/zipped-elsewhere")
def zipped_route():
    row = pick(("kind", "word"), ("plain", request.args["word"]))
    os.system(row["word"])  # flow: command-injection
    os.system(row["kind"])


@app.get("/none-of-it")
def none_route():
    word = request.args["word"]
    os.system("ls " + word[0:])  # flow: command-injection
    os.system("ls " + word[:0])
