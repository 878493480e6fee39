# vulnerable: the text is escaped for HTML without quotes, which does nothing for the statement
import html
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/order")
def order():
    number = html.escape(request.form["number"], quote=False)
    con = sqlite3.connect("shop.db")
    rows = con.execute("SELECT state FROM orders WHERE number = " + str(number)).fetchall()  # want: sql-injection
    return jsonify(rows)
