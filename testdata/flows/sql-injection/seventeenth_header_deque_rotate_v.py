# vulnerable: after turning the row by one the header's text is in front
from collections import deque

import psycopg2
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/sql/3")
def endpoint():
    param = request.headers.get("X-Report", "")
    row = deque(["first", "second", param])
    row.rotate(1)
    bar = row[0]
    con = psycopg2.connect("dbname=bench")
    with con.cursor() as cur:
        cur.execute("DELETE FROM reports WHERE title = '%s'" % bar)  # want: sql-injection
    con.commit()
    return "done"
