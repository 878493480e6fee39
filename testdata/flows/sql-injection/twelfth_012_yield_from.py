# safe: the first of a generator
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/anchor", methods=["POST"])
def anchor():
    incoming = request.stream.read(4096).decode()
    def inner():
        yield incoming

    def outer():
        yield "endive"
        yield from inner()

    chosen = list(outer())[0]
    base = sqlite3.connect("stock.db")
    base.executescript("".join(["INSERT INTO log(note) VALUES ('", chosen, "');"]))  # ok: sql-injection
    return {"done": True}
