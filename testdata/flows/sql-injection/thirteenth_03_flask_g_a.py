# vulnerable: g carries the parameter to the helper
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
    g.value = term
    final = from_g()

    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("DELETE FROM cart WHERE owner = '" + final + "'")  # want: sql-injection
    return "gone"
