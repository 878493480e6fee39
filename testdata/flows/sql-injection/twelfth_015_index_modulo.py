# vulnerable: the element at a constant place
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/basket", methods=["POST"])
def basket():
    entered = request.files["lantern"].filename
    bar = ["sloe", entered][len("sloe") % 3]
    base = sqlite3.connect("stock.db")
    cursor = base.cursor()
    query = f"UPDATE goods SET seen = 1 WHERE code = '{bar}'"
    cursor.execute(query)  # want: sql-injection
    base.commit()
    return {"changed": cursor.rowcount}
