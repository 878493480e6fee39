# vulnerable: the statement is written piece by piece into a StringIO
import io
import sqlite3

from bottle import Bottle, request

app = Bottle()


@app.get("/orders")
def orders():
    out = io.StringIO()
    out.write("SELECT id FROM orders WHERE 1 = 1")
    for column in ("city", "state"):
        value = request.query.get(column)
        if value:
            out.write(" AND %s = '%s'" % (column, value))
    conn = sqlite3.connect("orders.db")
    return {"ids": [r[0] for r in conn.execute(out.getvalue())]}  # want: sql-injection
