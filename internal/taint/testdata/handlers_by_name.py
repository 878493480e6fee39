# Handlers that an object keeps under names, and what Flask keeps for one request, read as if it were a dict.
import os

from flask import Flask, g, request

app = Flask(__name__)


class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name, handler):
        self.handlers[name] = handler

    def emit(self, name, value):
        self.handlers[name](value)


def run(text):
    os.system(text)  # flow: command-injection


def count(text):
    os.system("show %d" % len(text))


@app.get("/run")
def to_run():
    bus = Bus()
    bus.on("run", run)
    bus.on("count", count)
    bus.emit("run", request.args["word"])


@app.get("/kept")
def to_list():
    bus, seen, other = Bus(), [], []
    bus.on("word", seen.append)
    bus.on("other", other.append)
    bus.emit("word", request.args["word"])
    bus.emit("other", "fixed")
    os.system(seen[0])  # flow: command-injection
    os.system(other[0])


class Entries:
    all = []

    @classmethod
    def add(cls, entry):
        cls.all.append(entry)


@app.post("/stream")
def stream():
    Entries.add(request.stream.read(100).decode())
    os.system(Entries.all[-1])  # flow: command-injection


def note():
    g.shown = g.word.strip()


@app.get("/noted")
def noted():
    g.word = request.args["word"]
    g.fixed = "fixed"
    note()
    os.system(g.get("shown"))  # flow: command-injection
    os.system(g.get("shown", "none"))  # flow: command-injection
    os.system(g.pop("fixed", "none"))
    g.setdefault("later", request.args["word"])
    os.system(g.later)  # flow: command-injection
