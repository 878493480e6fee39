# vulnerable: the parameter is the fallback of the search
import sqlite3

from flask import Flask, request

app = Flask(__name__)
WORDS = ("citron", "pomelo")


@app.route("/cradle/<path:whistle>")
def cradle(**_):
    entered = request.view_args["whistle"]
    chosen = next((word for word in WORDS if word == entered), entered)
    base = sqlite3.connect("stock.db")
    cursor = base.cursor()
    query = f"UPDATE goods SET seen = 1 WHERE code = '{chosen}'"
    cursor.execute(query)  # want: sql-injection
    base.commit()
    return {"changed": cursor.rowcount}
