# safe: what the descriptor gives is another
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, one, owner):
        return self.name

    def __set__(self, one, value):
        setattr(one, self.name, value)


class Form:
    text = Field()


@app.route("/bench/25")
def endpoint():
    param = request.headers.get("X-Q", "")
    form = Form()
    form.text = param
    bar = form.text
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
