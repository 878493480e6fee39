# What Python calls when a class is made, generic functions, and what runs at the end of a block.
import os
from contextlib import ExitStack
from functools import singledispatch, singledispatchmethod

from flask import Flask, request

app = Flask(__name__)
STEPS = {}


class Trimmed:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __set__(self, record, value):
        setattr(record, self.slot, value.strip())

    def __get__(self, record, owner=None):
        return getattr(record, self.slot)


class Record:
    city = Trimmed()
    street = Trimmed()


@app.get("/descriptor")
def descriptor():
    record = Record()
    record.city = request.args["city"]
    record.street = "Main"
    os.system("lookup " + record.street)
    os.system("lookup " + record.city)  # flow: command-injection


class Lazy:
    def __init__(self, **known):
        self.known = known

    def __getattr__(self, name):
        return self.known.get(name, "none")


@app.get("/lazy")
def lazy():
    box = Lazy(job=request.args["job"], kind="x")
    os.system(box.kind)
    os.system(box.job)  # flow: command-injection


class Tool:
    table = {}

    def __init_subclass__(cls, key=None):
        Tool.table[key] = cls


class Echo(Tool, key="echo"):
    def line(self, text):
        return "echo " + text


@app.get("/tool")
def tool():
    os.system(Tool.table["echo"]().line(request.args["t"]))  # flow: command-injection


def step(name):
    def keep(cls):
        STEPS[name] = cls
        return cls
    return keep


@step("same")
class Same:
    def run(self, text):
        return text


@step("fixed")
class Fixed:
    def run(self, text):
        return "date"


@app.get("/step")
def run_step():
    os.system(STEPS["fixed"]().run(request.args["c"]))
    os.system(STEPS["same"]().run(request.args["c"]))  # flow: command-injection
    os.system(STEPS[request.args["n"]]().run(request.args["c"]))  # flow: command-injection


@singledispatch
def shown(value):
    return "?"


@shown.register
def _(value: str):
    return "echo " + value


@singledispatch
def counted(value):
    return "?"


@counted.register(int)
def _(value):
    return "echo " + str(value)


class Printer:
    @singledispatchmethod
    def line(self, value):
        return ""

    @line.register
    def _(self, value: str):
        return value


@app.get("/generic")
def generic():
    os.system(counted(request.args["v"]))
    os.system(shown(request.args["v"]))  # flow: command-injection
    os.system(Printer().line(request.args["v"]))  # flow: command-injection


@app.post("/later")
def later():
    state = {"cmd": "date"}
    with ExitStack() as stack:
        stack.callback(state.update, cmd=request.form["cmd"])
        os.system(state["cmd"])
    os.system(state["cmd"])  # flow: command-injection


@app.post("/at-end")
def at_end():
    with ExitStack() as stack:
        stack.callback(os.system, request.form["cmd"])  # flow: command-injection
