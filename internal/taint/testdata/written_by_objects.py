# Objects that say how they are written and what going through them gives; the rest of a sequence in a pattern.
import os

from flask import Flask, request

app = Flask(__name__)


class Mark:
    def __init__(self, text):
        self.text = text

    def __format__(self, form):
        return self.text if form == "full" else "mark"


@app.get("/formatted")
def formatted():
    mark = Mark(request.args["word"])
    os.system(f"show {mark:full}")  # flow: command-injection
    os.system(f"show {mark:short}")
    os.system(f"show {mark}")
    os.system("show {:full}".format(mark))  # flow: command-injection
    os.system("show {0:short}".format(mark))
    os.system("show " + format(mark, "full"))  # flow: command-injection
    os.system("show " + format(mark))


class Words:
    def __init__(self, first):
        self.first = first

    def __iter__(self):
        yield self.first
        yield "second"


@app.get("/gone-through")
def gone_through():
    words = Words(request.args["word"])
    first, second = words
    os.system(first)  # flow: command-injection
    os.system(second)
    os.system(list(words)[0])  # flow: command-injection
    os.system([word for word in words][1])
    stream = iter(words)
    next(stream)
    os.system(next(stream))


@app.get("/rest")
def rest_of_sequence():
    match ["go", request.args["word"], "east"]:
        case ["go", where, *rest]:
            os.system(where)  # flow: command-injection
            os.system(rest[0])
    match ["go", "north", request.args["word"], "east"]:
        case [_, *middle, last]:
            os.system(middle[0])
            os.system(middle[1])  # flow: command-injection
            os.system(last)


@app.get("/page")
def page():
    name = request.args["word"].replace("/", "").replace("\\", "")
    open("/srv/pages/" + name + ".md")
    open("/srv/pages/" + request.args["word"].replace("\\", "") + ".md")  # flow: path-traversal


class Countdown:
    def __init__(self, words):
        self.words = words

    def __iter__(self):
        return self

    def __next__(self):
        if not self.words:
            raise StopIteration
        return self.words.pop()


@app.get("/countdown")
def counted_down():
    os.system(" ".join(Countdown(request.args["words"].split(","))))  # flow: command-injection
    os.system(" ".join(Countdown(["ready", "go"])))
