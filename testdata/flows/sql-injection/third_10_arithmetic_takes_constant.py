# safe: 7 * 42 - 106 is 188, so the constant is used
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/tenant")
def tenant():
    number = 106
    if 7 * 42 - number > 200:
        table = request.headers["X-Tenant"]
    else:
        table = "main"
    rows = sqlite3.connect("site.db").execute("SELECT id FROM " + table).fetchall()  # ok: sql-injection
    return {"rows": len(rows)}
