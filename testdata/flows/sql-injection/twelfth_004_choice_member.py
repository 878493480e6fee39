# safe: the word of the list that equals it
import sqlite3

from flask import Flask, request

app = Flask(__name__)
WORDS = ("citron", "pomelo")


@app.route("/cradle/<path:whistle>")
def cradle(**_):
    entered = request.view_args["whistle"]
    chosen = next((word for word in WORDS if word == entered), WORDS[0])
    base = sqlite3.connect("stock.db")
    cursor = base.cursor()
    query = f"UPDATE goods SET seen = 1 WHERE code = '{chosen}'"
    cursor.execute(query)  # ok: sql-injection
    base.commit()
    return {"changed": cursor.rowcount}
