# vulnerable: executemany over a statement that holds the value; the value goes through: strip, generator
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/query/29", methods=["GET", "POST"])
def handle_request():
    """Small endpoint."""
    try:
        taken = request.args["vector"]
    except KeyError:
        taken = ""
    next_value = taken.strip()

    def produce():
        yield "bar"
        yield next_value

    produced = produce()
    next(produced)
    outcome = next(produced)
    rows = [("a", 1), ("b", 2)]
    db = sqlite3.connect("stock.db")
    db.executemany("INSERT INTO stock (name, amount, owner) VALUES (?, ?, '" + outcome + "')", rows)  # want: sql-injection
    db.commit()
    return "stored"
