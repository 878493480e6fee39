# vulnerable: the warehouse code goes from the form through a namedtuple into the text of the query
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
    sql = "SELECT sku, amount FROM stock WHERE warehouse = '%s' AND amount > %d" % wanted
    rows = db.execute(sql).fetchall()  # want: sql-injection
    return jsonify(rows)
