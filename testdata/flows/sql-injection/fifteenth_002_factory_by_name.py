# safe: the factory's name picks the class with a fixed answer
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Step:
    def apply(self, value):
        raise NotImplementedError


class Trim(Step):
    def apply(self, value):
        return value.strip()


class Standard(Step):
    def apply(self, value):
        return "standard"


STEPS = {"trim": Trim, "standard": Standard}


def step_for(name):
    chosen = STEPS[name]
    return chosen()


@app.route("/view")
def show():
    param = request.args.get("q", "")
    bar = step_for("standard").apply(param)
    db = sqlite3.connect("shop.db")
    rows = db.execute("SELECT id, title FROM items WHERE owner = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
