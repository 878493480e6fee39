# safe: int in numeric context
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/item")
def item():
    ident = int(request.args["id"])
    cur = sqlite3.connect("app.db").cursor()
    cur.execute("SELECT * FROM items WHERE id = " + str(ident))  # ok: sql-injection
    return str(cur.fetchone())
