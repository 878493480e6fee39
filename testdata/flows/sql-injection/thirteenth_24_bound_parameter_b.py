# safe: the value is bound
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/find")
def find():
    name = request.args.get("name", "")
    con = sqlite3.connect("shop.db")
    rows = con.execute("SELECT id FROM users WHERE name = ?", (name,))  # ok: sql-injection
    return jsonify([r[0] for r in rows])
