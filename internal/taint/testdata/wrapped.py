# What a decorator of the project answers with, and what a record leaves out of its text.
import functools
import logging
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)


def guarded(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except Exception as error:
            return {"error": repr(error)}, 500  # flow: stack-trace-exposure

    return wrapper


@app.get("/guarded")
@guarded
def find():
    return {"found": len(request.args["phrase"])}


@app.get("/page")
@guarded
def page():
    return "<p>" + request.args["phrase"]  # flow: xss


@dataclass
class Login:
    name: str
    password: str = field(repr=False)


@dataclass
class Told:
    name: str
    password: str


@app.post("/login")
def login():
    logging.warning("attempt %r", Login("a", request.form["password"]))
    logging.warning("attempt %r", Told("a", request.form["password"]))  # flow: sensitive-data-logged
    logging.warning("name %s", "".join(c for c in request.form["name"] if c.isprintable()))
    return ""
