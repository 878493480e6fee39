# safe: an element chosen by its length
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/basket", methods=["POST"])
def basket():
    entered = request.files["lantern"].filename
    bar = ["sloe", "acai"][len(entered) % 2]
    base = sqlite3.connect("stock.db")
    cursor = base.cursor()
    query = f"UPDATE goods SET seen = 1 WHERE code = '{bar}'"
    cursor.execute(query)  # ok: sql-injection
    base.commit()
    return {"changed": cursor.rowcount}
