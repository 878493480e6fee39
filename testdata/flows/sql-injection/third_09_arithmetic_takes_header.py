# vulnerable: 7 * 42 - 106 is 188, so the header's value is used
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/tenant")
def tenant():
    number = 106
    if 7 * 42 - number > 200:
        table = "main"
    else:
        table = request.headers["X-Tenant"]
    rows = sqlite3.connect("site.db").execute("SELECT id FROM " + table).fetchall()  # want: sql-injection
    return {"rows": len(rows)}
