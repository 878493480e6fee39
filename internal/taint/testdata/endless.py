# Programs that lead the engine back to where it was.
import os
from dataclasses import dataclass
from flask import Flask, request

app = Flask(__name__)


class Rows:
    """What iterates is the object itself on one way, its list on the other."""

    def __init__(self, rows, paged):
        self.rows = rows
        self.paged = paged

    def __iter__(self):
        if not self.paged:
            return iter(self.rows)
        self.left = iter(self.rows)
        return self

    def __next__(self):
        return next(self.left)


@app.route("/rows")
def rows():
    for row in Rows([request.args["row"]], request.args.get("paged")):
        os.system(row)  # flow: command-injection
    return ""


class Pages:
    """Each iterator makes one of its own kind."""

    def __init__(self, rows, page):
        self.rows = rows
        self.page = page

    def __iter__(self):
        if self.page:
            return Pages(self.rows, self.page - 1)
        return iter(self.rows)


@app.route("/pages")
def pages():
    for row in Pages([request.args["row"]], 2):
        os.system(row)  # flow: command-injection
    return ""


class Entity:
    _kind: type

    @classmethod
    def read(cls, thing, attribute):
        value = getattr(thing, attribute)
        if value is None:
            print(attribute)
        return value


@dataclass
class Description:
    attribute: str = ""


class Device(Entity):
    """An attribute without a name."""

    description: Description

    def update(self):
        value = self.read(self.coordinator.data, self.description.attribute)
        self.state = self._kind(value)


class Loop:
    """Made ready by an object like it."""


Loop.__init__ = Loop


@app.get("/begin")
def begin():
    Loop()
    os.system(request.args["word"])  # flow: command-injection
