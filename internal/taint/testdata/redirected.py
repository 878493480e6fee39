# What is printed while the output is redirected into a text in memory.
import contextlib
import io
import os
from contextlib import redirect_stdout

from flask import Flask, request

app = Flask(__name__)


@app.get("/outside")
def outside():
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        print("say", request.args["word"])
    os.system(out.getvalue())  # flow: command-injection


@app.get("/bound")
def bound():
    with redirect_stdout(io.StringIO()) as out:
        print(request.args["word"])
    os.system(out.getvalue())  # flow: command-injection


@app.get("/before")
def before():
    out = io.StringIO()
    print(request.args["word"])
    with redirect_stdout(out):
        print("say hello")
    print(request.args["word"])
    os.system(out.getvalue())


@app.get("/inner")
def inner():
    first, second = io.StringIO(), io.StringIO()
    with redirect_stdout(first):
        with redirect_stdout(second):
            print(request.args["word"])
        print("say hello")
    os.system(first.getvalue())
    os.system(second.getvalue())  # flow: command-injection


@app.get("/errors")
def errors():
    out, log = io.StringIO(), io.StringIO()
    with redirect_stdout(out):
        print(request.args["word"], file=log)
    os.system(out.getvalue())
    os.system(log.getvalue())  # flow: command-injection
