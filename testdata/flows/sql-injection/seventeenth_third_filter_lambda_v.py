# vulnerable: what the filter leaves is what was sent
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/25")
def endpoint():
    param = request.headers.get("X-Q", "")
    bar = "".join(filter(lambda text: len(text) >= 0, [param]))
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
