"""What calls give is each caller's own as deep as callers change it, and one for all below."""
import os

from flask import Flask, request

app = Flask(__name__)


class Leaf:
    def __init__(self):
        self.word = "date"


class Branch:
    def __init__(self):
        self.leaf = Leaf()


class Tree:
    def __init__(self):
        self.branch = Branch()


def make_tree():
    return Tree()


@app.get("/apart")
def apart():
    one, other = make_tree(), make_tree()
    one.branch.leaf = request.args["word"]
    os.system(other.branch.leaf.word)  # ok: each call makes a branch of its own
    os.system(one.branch.leaf)  # flow: command-injection


def collector():
    words = []

    def add(word):
        words.append(word)

    def joined():
        return " ".join(words)

    return add, joined


@app.get("/collected")
def collected():
    add, joined = collector()
    keep, kept = collector()
    keep(request.args["word"])
    add("date")
    os.system(joined())  # ok: what the other functions share
    os.system(kept())  # flow: command-injection


@app.get("/deep")
def deep():
    tree = make_tree()
    tree.branch.leaf.word = request.args["word"]
    os.system(tree.branch.leaf.word)  # flow: command-injection
    tree.branch.leaf.word = "date"
    os.system(tree.branch.leaf.word)  # ok: another word by now
