# vulnerable: each code is written between quotes
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/lantern", methods=["POST"])
def lantern():
    param = request.files["teapot"].filename
    codes = param.split(",")
    marks = ",".join("'" + code + "'" for code in codes)
    base = sqlite3.connect("stock.db")
    rows = base.execute(f"SELECT id FROM goods WHERE code IN ({marks})").fetchall()  # want: sql-injection
    return {"rows": len(rows)}
