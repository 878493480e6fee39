# What each thread keeps for itself, in an object that all functions see.
import os
import threading
from types import SimpleNamespace

from flask import Flask, request
from werkzeug.local import Local

app = Flask(__name__)
local = threading.local()
space = SimpleNamespace()
loc = Local()


class Bag:
    pass


bag = Bag()


@app.route("/1")
def a1():
    x = request.args.get("x")
    local.one = x
    local.two = "fixed"
    os.system(local.one)  # flow: command-injection
    os.system(local.two)
    return "x"


@app.route("/2")
def a2():
    x = request.args.get("x")
    space.one = x
    os.system(space.one)  # flow: command-injection
    os.system(space.two)
    return "x"


@app.route("/3")
def a3():
    x = request.args.get("x")
    loc.one = x
    os.system(loc.one)  # flow: command-injection
    return "x"


@app.route("/4")
def a4():
    x = request.args.get("x")
    bag.one = x
    os.system(bag.one)  # flow: command-injection
    return "x"


def put(x):
    local.three = x


def use():
    os.system(local.three)  # flow: command-injection


@app.route("/5")
def a5():
    put(request.args.get("x"))
    use()
    return "x"


def keep():
    local.four = request.args.get("x")


@app.route("/6")
def a6():
    keep()
    os.system(getattr(local, "four", None))  # flow: command-injection
    os.system(getattr(local, "five", "a"))
    return "x"
