# vulnerable: chain and islice keep one of the values of the request among the constants
import itertools
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/colors")
def colors():
    wanted = itertools.chain(["red", "blue"], request.args.getlist("color"), ["white"])
    names = list(itertools.islice(wanted, 3))
    places = " OR ".join("name = '" + name + "'" for name in names)
    with sqlite3.connect("paint.db") as db:
        return jsonify(db.execute("SELECT code FROM paints WHERE " + places).fetchall())  # want: sql-injection
