# vulnerable: isdigit guard inverted
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/item/<ident>")
def item(ident):
    if ident.isdigit():
        return "numeric ids retired", 410
    con = sqlite3.connect("app.db")
    return str(con.execute("SELECT * FROM items WHERE id = %s" % ident).fetchone())  # want: sql-injection
