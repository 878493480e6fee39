# safe: only the count is printed
import contextlib
import io
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/case022", methods=["POST"])
def case022():
    value = request.stream.read().decode("utf-8")
    caught = io.StringIO()
    with contextlib.redirect_stdout(caught):
        print(len(value), end="")
    chosen = caught.getvalue()
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute("DELETE FROM cart WHERE owner = '" + chosen + "'")  # ok: sql-injection
    return "gone"
