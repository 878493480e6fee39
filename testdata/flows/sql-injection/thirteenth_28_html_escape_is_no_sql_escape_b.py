# safe: the text must be a number
import html
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/order")
def order():
    number = int(request.form["number"])
    con = sqlite3.connect("shop.db")
    rows = con.execute("SELECT state FROM orders WHERE number = " + str(number)).fetchall()  # ok: sql-injection
    return jsonify(rows)
