# safe: the conditions hold placeholders, the values go beside them
import sqlite3

from flask import Flask, g, jsonify, request

app = Flask(__name__)


class Query:
    def __init__(self, table):
        self.table = table
        self.conditions = []
        self.values = []

    def where(self, column, value):
        self.conditions.append(f"{column} = ?")
        self.values.append(value)
        return self

    def __str__(self):
        return f"SELECT id, total FROM {self.table} WHERE " + " AND ".join(self.conditions)


def database():
    if "db" not in g:
        g.db = sqlite3.connect("shop.db")
    return g.db


@app.get("/orders")
def orders():
    query = Query("orders").where("state", "open").where("city", request.args.get("city", ""))
    rows = database().execute(str(query), query.values).fetchall()  # ok: sql-injection
    return jsonify(orders=rows)
