# vulnerable: the region of the path is substituted into a template of the query
import sqlite3
from string import Template

from flask import Flask, jsonify, request

app = Flask(__name__)
QUERY = Template("SELECT sum(amount) FROM $table WHERE region = '$region'")
QUARTERS = {"1": "sales_q1", "2": "sales_q2", "3": "sales_q3"}


@app.route("/sales/<region>")
def sales(region):
    table = QUARTERS.get(request.args.get("q"), "sales_q4")
    sql = QUERY.substitute(table=table, region=request.view_args["region"])
    row = sqlite3.connect("sales.db").execute(sql).fetchone()  # want: sql-injection
    return jsonify(total=row[0])
