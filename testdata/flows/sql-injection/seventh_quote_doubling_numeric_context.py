# vulnerable: quote doubling numeric context
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/item")
def item():
    ident = request.args["id"].replace("'", "''")
    cur = sqlite3.connect("app.db").cursor()
    cur.execute("SELECT * FROM items WHERE id = " + ident)  # want: sql-injection
    return str(cur.fetchone())
