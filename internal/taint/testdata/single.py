# Classes that have one instance, and words that a parser of command lines is handed.
import argparse
import os

from flask import Flask, request

app = Flask(__name__)


class Desk:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def put(self, note):
        self.note = note


@app.get("/put")
def put():
    Desk().put("empty")
    Desk().put(request.args["note"])
    os.system(Desk().note)  # flow: command-injection


class Table:
    one = None

    def __new__(cls):
        if not Table.one:
            Table.one = object.__new__(cls)
        return Table.one


@app.get("/lay")
def lay():
    Table().cloth = request.args["cloth"]
    Table().legs = "four"
    return ""


@app.get("/look")
def look():
    os.system(Table().cloth)  # flow: command-injection
    os.system(Table().legs)
    return ""


class Paper:
    def __new__(cls):
        return super().__new__(cls)


@app.get("/write")
def write():
    Paper().text = request.args["text"]
    os.system(Paper().text)
    return ""


def reader():
    parser = argparse.ArgumentParser()
    parser.add_argument("--label")
    parser.add_argument("--size", type=int)
    return parser


@app.get("/read")
def read():
    words = reader().parse_args(["--label", request.args["label"]])
    os.system(words.label)  # flow: command-injection
    os.system(str(words.size))
    words = reader().parse_args(["--label", "red"])
    os.system(words.label)
    return ""
