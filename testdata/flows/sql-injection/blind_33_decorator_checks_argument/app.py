import sqlite3

from guards import words_only
from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/town/<name>")
@words_only
def town(name):
    conn = sqlite3.connect("geo.db")
    row = conn.execute("SELECT id FROM town WHERE name = '" + name + "'").fetchone()  # ok: sql-injection
    return jsonify(id=row[0] if row else None)
