# Helpers of one expression, which say of what a caller passes what the expression itself would say.
import hashlib
import heapq
import json
import os
import queue
import re
import string
from collections import ChainMap, deque

from flask import Flask, redirect, request, session

app = Flask(__name__)


def first(words):
    return words[0]


def taken(words):
    return words.pop(0)


def last_but(words, n):
    """The words without the last n."""
    return words[:-n]


@app.get("/list")
def of_list():
    words = [request.args["a"], "df", "-h"]
    os.system(first(words))  # flow: command-injection
    taken(words)
    os.system(first(words))
    other = ["df", request.args["a"]]
    os.system(first(other))
    taken(other)
    os.system(first(other))  # flow: command-injection
    os.system(" ".join(last_but(["df", "-h", request.args["a"]], 1)))
    os.system(" ".join(last_but(["df", request.args["a"], "-h"], 1)))  # flow: command-injection


def packed(given):
    return json.dumps({"id": 7, "given": given, "own": "plain"})


def unpacked(text, key):
    return json.loads(text)[key]


@app.get("/json")
def of_json():
    text = packed(request.args["a"])
    os.system(unpacked(text, "own"))
    os.system(unpacked(text, "given"))  # flow: command-injection


def layered(one, two):
    return ChainMap(one, two)["mode"]


@app.get("/chain")
def of_chain():
    os.system(layered({"mode": "quiet"}, {"mode": request.args["a"]}))
    os.system(layered({"mode": request.args["a"]}, {"mode": "quiet"}))  # flow: command-injection


def marked(text):
    return text + "~elder"


def cut(text):
    return text[-5:]


@app.get("/cut")
def of_cut():
    os.system(cut(marked(request.args["a"])))
    os.system(cut("elder~" + request.args["a"]))  # flow: command-injection


def pile():
    return queue.LifoQueue()


def get(things):
    return things.get()


@app.get("/pile")
def of_pile():
    things = pile()
    things.put("ls")
    things.put(request.args["a"])
    os.system(get(things))  # flow: command-injection
    os.system(get(things))


def soonest(jobs):
    return heapq.heappop(jobs)[1]


@app.get("/heap")
def of_heap():
    jobs = []
    heapq.heappush(jobs, (5, request.args["a"]))
    heapq.heappush(jobs, (1, "ls"))
    os.system(soonest(jobs))
    os.system(soonest(jobs))  # flow: command-injection


def digits(text):
    return re.search(r"(?P<all>\d+)", text)


def group(found):
    return found.group("all") if found else ""


@app.get("/group")
def of_group():
    os.system("sleep " + group(digits(request.args["a"])))
    os.system("sleep " + group(re.search(r"(?P<all>.+)", request.args["a"])))  # flow: command-injection


def filled(mould, given):
    return mould.substitute({"kind": "ls", "given": given})


@app.get("/mould")
def of_mould():
    os.system(filled(string.Template("$kind -l"), request.args["a"]))
    os.system(filled(string.Template("$kind $given"), request.args["a"]))  # flow: command-injection


def turned(line):
    return deque(reversed(line))


@app.get("/turned")
def of_turned():
    line = turned([request.args["a"], "ls"])
    os.system(line[0])
    os.system(line[1])  # flow: command-injection


# Two calls of one helper make two things.
def bag(thing):
    return {"thing": thing}


@app.get("/bags")
def of_bags():
    mine, yours = bag("ls"), bag(request.args["a"])
    os.system(mine["thing"])
    os.system(yours["thing"])  # flow: command-injection
    yours["thing"] = "ls"
    os.system(yours["thing"])


def filled_bag(thing):
    made = {}
    made["thing"] = thing
    return made


@app.get("/bags/each")
def of_bags_each():
    words = [request.args["a"], "ls"]
    bags = [{"thing": word} for word in words]
    os.system(bags[0]["thing"])  # flow: command-injection
    os.system(bags[1]["thing"])
    bags = [filled_bag(word) for word in words]
    os.system(bags[0]["thing"])  # flow: command-injection
    os.system(bags[1]["thing"])
    bags = list(map(bag, words))
    os.system(bags[0]["thing"])  # flow: command-injection
    os.system(bags[1]["thing"])
    named = {name: bag(word) for name, word in [("a", words[0]), ("b", words[1])]}
    os.system(named["a"]["thing"])  # flow: command-injection
    os.system(named["b"]["thing"])


@app.get("/bags/many")
def of_many_bags():
    bags = [bag(word) for word in ["ls", request.args["a"]]]
    os.system(bags[0]["thing"])
    os.system(bags[1]["thing"])  # flow: command-injection
    kept = []
    for word in ["ls", request.args["a"]]:
        kept.append(bag(word))
    os.system(kept[-1]["thing"])  # flow: command-injection


# What is proved of a parameter holds for what was passed, read anew or not.
KINDS = ("wav", "ogg")


def allowed(kind):
    return kind in KINDS


def refused(kind):
    return kind not in KINDS


class Order:
    def __init__(self, kind):
        self.kind = kind


@app.get("/checked")
def of_checked():
    order = Order(request.args["a"])
    if not allowed(order.kind):
        return "no"
    os.system("play " + order.kind)
    return ""


@app.get("/checked/not")
def of_unchecked():
    order = Order(request.args["a"])
    if not refused(order.kind):
        return "no"
    os.system("play " + order.kind)  # flow: command-injection
    return ""


# A helper that fails inside a try: what was before it holds in the handler.
def number(text):
    return int(text)


@app.get("/tries")
def of_tries():
    kept = [request.args["a"]]
    try:
        kept.append(number(kept[0]))
        kept[0] = "ls"
    except ValueError:
        os.system(kept[0])  # flow: command-injection
    os.system(kept[0])  # flow: command-injection


@app.get("/tries/safe")
def of_safe_tries():
    kept = [request.args["a"]]
    try:
        kept[0] = "ls"
        kept.append(number("7"))
    finally:
        os.system("df")
    os.system(kept[0])


# Helpers within helpers, and one that calls itself.
def inner(words, at):
    return words[at]


def middle(words, at):
    return inner(words, at + 1)


def outer(words):
    return middle(words, 0)


def down(words, at):
    return words[at] if at == 0 else down(words, at - 1)


@app.get("/nested")
def of_nested():
    os.system(outer([request.args["a"], "ls"]))
    os.system(outer(["ls", request.args["a"]]))  # flow: command-injection
    os.system(down(["ls", request.args["a"]], 1))
    os.system(down([request.args["a"], "ls"], 1))  # flow: command-injection


# A function of the caller that is called in a helper sees what the caller's variables hold now.
def applied(fn, words):
    return fn(words)


@app.get("/closure")
def of_closure():
    at = 0

    def chosen(words):
        return words[at]

    os.system(applied(chosen, [request.args["a"], "ls"]))  # flow: command-injection
    at = 1
    os.system(applied(chosen, [request.args["a"], "ls"]))


class Shelf:
    def __init__(self, top, bottom):
        self.top, self.bottom = top, bottom

    def both(self):
        return [self.top, self.bottom]

    def lowest(self):
        return self.both()[-1]

    @property
    def highest(self):
        return self.both()[0]


@app.get("/shelf")
def of_shelf():
    shelf = Shelf(request.args["a"], "ls")
    os.system(shelf.lowest())
    os.system(shelf.highest)  # flow: command-injection
    shelf.bottom = request.args["b"]
    os.system(shelf.lowest())  # flow: command-injection
    shelf.top = "ls"
    os.system(shelf.highest)


# What makes a hash object may stand in a helper.
def digest():
    return hashlib.md5()


def place(host):
    return {"host": host, "port": 80}


@app.get("/kept")
def of_kept():
    where = place(request.args["a"])
    session["port"] = where["port"]
    session["host"] = where["host"]  # flow: trust-boundary
    return redirect("/at/%d" % where["port"])


WORD = re.compile(r"[a-z]+")


# A loop that refuses says the same where it stands as in a helper.
@app.get("/loop/refuses")
def of_loop_that_refuses():
    names = request.args.getlist("name")
    for name in names:
        if not WORD.fullmatch(name):
            raise ValueError(name)
    return open("-".join(names)).read()


@app.get("/loop/looks")
def of_loop_that_looks():
    names = request.args.getlist("name")
    for name in names:
        if not WORD.fullmatch(name):
            print(name)
    return open("-".join(names)).read()  # flow: path-traversal
