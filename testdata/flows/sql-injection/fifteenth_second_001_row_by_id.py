# vulnerable: the row with that number carries the text
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/view", methods=["POST"])
def show():
    param = "unset"
    for key, value in request.form.items(multi=True):
        if value == "marked":
            param = key
            break
    rows = [{"id": 1, "text": "one"}, {"id": 2, "text": param}]
    row = next(r for r in rows if r["id"] == 2)
    bar = row["text"]
    db = sqlite3.connect("shop.db")
    rows = db.execute("SELECT id, title FROM items WHERE owner = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
