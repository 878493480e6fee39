# Texts that are letters and digits but for a few characters.
import os
import sqlite3

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
