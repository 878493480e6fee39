# safe: only the second field of the tuple, a number, reaches the text of the query
import sqlite3
from collections import namedtuple

from flask import Flask, jsonify, request

app = Flask(__name__)
StockQuery = namedtuple("StockQuery", "warehouse minimum")


def read_query(form):
    return StockQuery(form.get("warehouse", "HAM"), int(form.get("minimum", 0)))


@app.route("/stock", methods=["POST"])
def stock():
    wanted = read_query(request.form)
    db = sqlite3.connect("stock.db")
    sql = "SELECT sku, amount FROM stock WHERE amount > %d" % wanted.minimum
    rows = db.execute(sql).fetchall()  # ok: sql-injection
    return jsonify(rows)
