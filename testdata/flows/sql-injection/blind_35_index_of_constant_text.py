# vulnerable: the third letter of the constant selects the arm that copies the parameter
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/pick")
def pick():
    param = request.args.get("name", "")
    letters = "xyz"
    match letters[2]:
        case "x":
            name = "anna"
        case "z":
            name = param
        case _:
            name = "berta"
    conn = sqlite3.connect("people.db")
    row = conn.execute("SELECT id FROM person WHERE name = '" + name + "'").fetchone()  # want: sql-injection
    return jsonify(id=row[0] if row else None)
