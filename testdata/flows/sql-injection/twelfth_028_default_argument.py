# safe: the default is not used
import sqlite3
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/teapot")
def teapot():
    arrived = unquote(request.full_path.split("quiver=", 1)[-1])
    def give(word=arrived):
        return word

    picked = give("rush")
    base = sqlite3.connect("stock.db")
    cursor = base.cursor()
    query = f"UPDATE goods SET seen = 1 WHERE code = '{picked}'"
    cursor.execute(query)  # ok: sql-injection
    base.commit()
    return {"changed": cursor.rowcount}
