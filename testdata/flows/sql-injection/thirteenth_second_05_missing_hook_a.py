# vulnerable: __missing__ gives the text back
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Echo(dict):
    def __missing__(self, key):
        return key


def step(given):
    names = Echo(one="first")
    result = names[given]
    return result


@app.route("/case023", methods=["POST"])
def page():
    given = [vs[0] for key, vs in request.form.lists() if key == "vector"][0]
    result = step(given)
    with sqlite3.connect("shop.db") as con:
        con.executescript("UPDATE notes SET seen = 1 WHERE tag = '%s'" % result)  # want: sql-injection
    return "ok"
