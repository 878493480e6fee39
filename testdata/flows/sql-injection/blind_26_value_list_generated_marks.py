# safe: the joined text holds question marks only, the values are bound
import sqlite3

from bottle import Bottle, request

app = Bottle()


@app.get("/orders")
def orders():
    ids = request.query.getall("id")
    marks = ", ".join("?" for _ in ids)
    conn = sqlite3.connect("orders.db")
    rows = conn.execute("SELECT id, state FROM orders WHERE id IN (" + marks + ")", ids)  # ok: sql-injection
    return {"rows": [list(r) for r in rows]}
