# Texts that are letters and digits but for a few characters.
import os
import sqlite3
import string

from flask import Flask, abort, request

app = Flask(__name__)
db = sqlite3.connect("shop.db")


@app.get("/table")
def table():
    name = request.args["name"]
    if not name.replace("_", "").isalnum():
        abort(400)
    return str(db.execute("select * from " + name).fetchall())


@app.get("/table-of-blanks")
def table_of_blanks():
    name = request.args["name"]
    if not name.replace("_", "").replace(" ", "").isalnum():
        abort(400)
    return str(db.execute("select * from " + name).fetchall())  # flow: sql-injection


@app.get("/table-of-words")
def table_of_words():
    name = request.args["name"]
    if not name.replace(" or ", "x").isalnum():
        abort(400)
    return str(db.execute("select * from " + name).fetchall())  # flow: sql-injection


@app.get("/host")
def host():
    name = request.args["name"]
    if not name.replace(".", "").replace("-", "").isalnum():
        abort(400)
    return os.popen("host " + name).read()


@app.get("/host-list")
def host_list():
    name = request.args["name"]
    if name.replace(".", "").replace(";", "").isalnum():
        return os.popen("host " + name).read()  # flow: command-injection
    return ""


LETTERS = set("abcdefghijklmnopqrstuvwxyz-_")
SHELL = set("abcdef;&|")


@app.get("/letters")
def letters():
    name = request.args["name"]
    for c in name:
        if c not in LETTERS:
            abort(400)
    return os.popen("host " + name).read()


@app.get("/letters-or-digits")
def letters_or_digits():
    name = request.args["name"]
    for char in name:
        if not (char.isalnum() or char in "-_"):
            raise ValueError(name)
    return os.popen("host " + name).read()


@app.get("/letters-of-shells")
def letters_of_shells():
    name = request.args["name"]
    for c in name:
        if c not in SHELL:
            abort(400)
    return os.popen("host " + name).read()  # flow: command-injection


@app.get("/letters-that-print")
def letters_that_print():
    name = request.args["name"]
    for c in name:
        if c not in string.printable:
            abort(400)
    return os.popen("host " + name).read()  # flow: command-injection


@app.get("/letters-at-first")
def letters_at_first():
    name = request.args["name"]
    for c in name:
        if c == ".":
            break
        if c not in LETTERS:
            abort(400)
    return os.popen("host " + name).read()  # flow: command-injection
