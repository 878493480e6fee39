# safe: isdecimal guard
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/item/<ident>")
def item(ident):
    if not ident.isdecimal():
        return "bad id", 400
    con = sqlite3.connect("app.db")
    return str(con.execute("SELECT * FROM items WHERE id = %s" % ident).fetchone())  # ok: sql-injection
