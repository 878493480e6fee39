# vulnerable: a generator yields conditions with the user's values in them
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def conditions(args):
    for name in ("make", "model"):
        if name in args:
            yield "{} = '{}'".format(name, args[name])


@app.route("/cars")
def cars():
    where = " AND ".join(conditions(request.args)) or "1"
    conn = sqlite3.connect("cars.db")
    rows = conn.execute("SELECT id FROM car WHERE " + where).fetchall()  # want: sql-injection
    return jsonify([r[0] for r in rows])
