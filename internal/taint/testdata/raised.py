# Exceptions carry what was passed; returning proves nothing of what was raised. Copies of records, fixed class attributes.
import hashlib
import sqlite3
import traceback
from contextvars import ContextVar
from dataclasses import dataclass, replace
from io import StringIO

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
shop = sqlite3.connect("shop.db")
visitor = ContextVar("visitor")


class Missing(Exception):
    def __init__(self, name):
        super().__init__(name)
        self.name = name


def require(known, name):
    if name not in known:
        raise Missing(name)
    return name


@app.get("/missing")
def missing():
    try:
        name = require({"a", "b"}, request.args["name"])
    except Missing as error:
        shop.execute("insert " + error.name)  # flow: sql-injection
        return ""
    shop.execute("select " + name)
    return ""


@dataclass(frozen=True)
class Query:
    table: str = "goods"
    order: str = "name"


@app.get("/replaced")
def replaced():
    query = replace(Query(), order=request.args["order"])
    shop.execute("select " + query.table)
    shop.execute("order by " + query.order)  # flow: sql-injection
    return ""


def greet():
    shop.execute("hello " + visitor.get())  # flow: sql-injection


@app.get("/visitor")
def enter():
    visitor.set(request.args["name"])
    greet()
    return ""


@app.get("/trace")
def trace():
    try:
        shop.execute("select 1")
    except Exception:
        buffer = StringIO()
        traceback.print_exc(file=buffer)
        return {"trace": buffer.getvalue()}  # flow: stack-trace-exposure
    return ""


class Reader:
    entities = False

    def read(self, data):
        return etree.fromstring(data, etree.XMLParser(resolve_entities=self.entities))  # flow: xxe


class OpenReader(Reader):
    entities = True


class SetReader(Reader):
    label = "select"

    def name(self, label):
        self.label = label


@app.post("/read")
def read():
    Reader().read(b"<a/>")
    OpenReader().read(request.data)
    reader = SetReader()
    reader.name(request.form["label"])
    shop.execute(reader.label)  # flow: sql-injection
    return ""


class Tagged:
    """A WSGI application as an object, around another."""

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, environ, start_response):
        tag = environ["QUERY_STRING"]

        def tagged(status, headers):
            return start_response(status, headers + [("X-Tag", tag)])  # flow: header-injection

        return self.inner(environ, tagged)
