# vulnerable: only the other value is a parameter
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/needle", methods=["POST"])
def needle():
    incoming = request.form["mirror"]
    base = sqlite3.connect("stock.db")
    rows = base.execute("SELECT id FROM goods WHERE name = '%s' AND kind = :kind" % incoming, {"kind": "tool"}).fetchall()  # want: sql-injection
    return {"rows": len(rows)}
