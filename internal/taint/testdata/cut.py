# Texts that are cut within what is constant of them.
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


@app.get("/split")
def split():
    first, second, rest = ("a,b," + request.args["word"]).split(",", 2)
    os.system(first)
    os.system(second)
    os.system(rest)  # flow: command-injection


@app.get("/split-behind")
def split_behind():
    first, rest = ("a" + request.args["word"]).split(",", 1)
    os.system(first)  # flow: command-injection
    os.system(rest)  # flow: command-injection


@app.get("/from-the-right")
def from_the_right():
    address = request.args["host"] + ":80"
    host, port = address.rsplit(":", 1)
    os.system("open " + port)
    os.system("open " + host)  # flow: command-injection
    before, _, after = address.rpartition(":")
    os.system("open " + after)
    os.system("open " + before)  # flow: command-injection


@app.get("/left-of-it")
def left_of_it():
    address = "host:" + request.args["port"]
    host, port = address.rsplit(":", 1)
    os.system("open " + host)  # flow: command-injection
    os.system("open " + port)  # flow: command-injection


@app.get("/lines")
def lines():
    parts = ("first\n" + request.args["word"]).splitlines()
    os.system(parts[0])
    os.system(parts[1])  # flow: command-injection


@app.get("/words")
def words():
    parts = shlex.split("git log " + request.args["word"])
    os.system(parts[1])
    os.system(parts[2])  # flow: command-injection


@app.get("/extension")
def extension():
    base, end = os.path.splitext(request.args["name"] + ".txt")
    os.system("open " + end)
    os.system("open " + base)  # flow: command-injection


@app.get("/nothing-raised")
def nothing_raised():
    word = "first"
    try:
        word = "second"
    except ValueError:
        word = request.args["word"]
    os.system(word)


@app.get("/raised")
def raised():
    word = "first"
    try:
        word = str(int(request.args["count"]))
    except ValueError:
        word = request.args["word"]
    os.system(word)  # flow: command-injection
