# A finally block that returns throws away what the others return.
import os

from flask import Flask, request

app = Flask(__name__)



def one(x):
    try:
        return x
    finally:
        return "a"


def two(x):
    try:
        y = int(x)
    except ValueError:
        return x
    finally:
        return "a"


def three(x):
    try:
        return "a"
    finally:
        return x


def four(x):
    if x.startswith("k"):
        return x
    try:
        return "b"
    finally:
        return "a"


def five(x):
    try:
        return x
    finally:
        if len(x) > 3:
            return "a"


def six(x):
    try:
        return x
    finally:
        print("bye")


@app.route("/1")
def view_1():
    x = request.args.get("x")
    os.system(one(x))
    os.system(two(x))
    os.system(three(x))  # flow: command-injection
    os.system(four(x))  # flow: command-injection
    os.system(five(x))  # flow: command-injection
    os.system(six(x))  # flow: command-injection
    return "x"
