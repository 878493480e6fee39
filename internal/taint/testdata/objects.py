# Objects that modules and classes make, and functions change under other names.
import os

from flask import request


class State:
    def __init__(self):
        self.word = "date"
        self.words = []
        self.fixed = "uptime"

    def put(self, word):
        self.words.append(word)

    def last(self):
        return self.words[-1]


class Registry:
    names = []
    title = ""
    own = ["date"]

    @classmethod
    def call(cls, title):
        cls.title = title

    def add(self, name):
        self.names.append(name)


state = State()
other = State()
TREE = {"a": {"b": "date"}, "list": []}
ITEMS = ["date"]
COMMANDS = ["date", "uptime"]


def fill():
    state.word = request.args["word"]
    state.put(request.args["word"])
    TREE["a"]["b"] = request.args["word"]
    TREE["list"].append(request.args["word"])
    items = ITEMS
    items.append(request.args["word"])
    Registry().add(request.args["word"])
    Registry.call(request.args["word"])


def use():
    os.system(state.word)  # flow: command-injection
    os.system(state.last())  # flow: command-injection
    os.system(other.last())
    os.system(TREE["a"]["b"])  # flow: command-injection
    os.system(TREE["list"][0])  # flow: command-injection
    os.system(ITEMS[1])  # flow: command-injection
    os.system(Registry.names[0])  # flow: command-injection
    os.system(Registry.title)  # flow: command-injection
    os.system(Registry.own[0])
    os.system(COMMANDS[0])


fill()
use()
