# safe: the second letter of the constant selects an arm with a constant
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/pick")
def pick():
    param = request.args.get("name", "")
    letters = "xyz"
    match letters[1]:
        case "x":
            name = param
        case "y":
            name = "berta"
        case _:
            name = param
    conn = sqlite3.connect("people.db")
    row = conn.execute("SELECT id FROM person WHERE name = '" + name + "'").fetchone()  # ok: sql-injection
    return jsonify(id=row[0] if row else None)
