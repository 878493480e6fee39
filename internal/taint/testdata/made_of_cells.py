# Tuples and records that are made of their cells.
import collections
import csv
import dataclasses
import os
import typing

from flask import Flask, request

app = Flask(__name__)

Point = collections.namedtuple("Point", "left right")


class Row(typing.NamedTuple):
    name: str
    size: str


class Sub(collections.namedtuple("Sub", ["a", "b"])):
    def whole(self):
        return self.a + self.b


@app.route("/1/<path:p>")
def view_1(p):
    x = request.args.get("x")
    os.system(Point._make(["a", x]).left)
    os.system(Point._make(["a", x]).right)  # flow: command-injection
    os.system(Row._make(("a", x)).name)
    os.system(Row._make(("a", x)).size)  # flow: command-injection
    os.system(Row._make(x.split(",")).size)  # flow: command-injection
    for r in map(Row._make, [("a", x)]):
        os.system(r.name)
        os.system(r.size)  # flow: command-injection
    for r in map(Row._make, csv.reader(request.files["x"].stream)):
        os.system(r.size)  # flow: command-injection
    os.system(Sub._make(["a", x]).a)
    os.system(Sub._make(["a", x]).whole())  # flow: command-injection
    return "x"


@dataclasses.dataclass
class Data:
    name: str
    size: str


@app.route("/2/<path:p>")
def view_2(p):
    x = request.args.get("x")
    os.system(Row(*x.split(",")).size)  # flow: command-injection
    os.system(Point(*x.split(",")).left)  # flow: command-injection
    os.system(Data(*x.split(",")).size)  # flow: command-injection
    return "x"
