# safe: the template gets the name of the quarter's table, which a constant list holds
import sqlite3
from datetime import date
from string import Template

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
QUERY = Template("SELECT region, sum(amount) FROM $table WHERE region = :region GROUP BY region")
QUARTERS = ["sales_q1", "sales_q2", "sales_q3", "sales_q4"]


@app.route("/sales/<region>")
def sales(region):
    try:
        day = date.fromisoformat(request.args["day"])
    except (KeyError, ValueError):
        abort(400)
    table = QUARTERS[(day.month - 1) // 3]
    sql = QUERY.substitute(table=table)
    rows = sqlite3.connect("sales.db").execute(sql, {"region": region})  # ok: sql-injection
    return jsonify(list(rows))
