# What a generator returns is in the error that says that it is over.
import os

from flask import Flask, request

app = Flask(__name__)


def once(value):
    if value:
        yield "step"
    return value


def counted(value):
    if value:
        yield value
    return len(value)


@app.get("/loop")
def in_a_loop():
    steps = once(request.args["job"])
    job = ""
    try:
        while True:
            next(steps)
    except StopIteration as stop:
        job = stop.value
    os.system("run " + job)  # flow: command-injection
    return "ran"


@app.get("/sent")
def sent():
    steps = once(request.args["job"])
    try:
        steps.send(None)
        steps.send("on")
    except StopIteration as stop:
        os.system("run " + stop.value)  # flow: command-injection
    return "ran"


@app.get("/counted")
def count():
    steps = counted(request.args["job"])
    try:
        next(steps)
        next(steps)
    except StopIteration as stop:
        os.system("run %s" % stop.value)
    return "ran"


@app.get("/other")
def other_error():
    steps = once(request.args["job"])
    try:
        next(steps)
    except ValueError as problem:
        os.system("run " + problem.args[0])
    return "ran"
