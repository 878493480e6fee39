# safe: g carries a constant to the helper
import sqlite3

from flask import Flask, g, request

app = Flask(__name__)


def from_g():
    return g.value


@app.route("/case078")
def page():
    term = ""
    if request.headers.get("X-Label"):
        term = request.headers.get("X-Label")
    g.other = term
    g.value = "plain"
    final = from_g()

    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("DELETE FROM cart WHERE owner = '" + final + "'")  # ok: sql-injection
    return "gone"
