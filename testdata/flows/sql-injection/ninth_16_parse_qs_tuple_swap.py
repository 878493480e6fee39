# safe: value bound by a question mark
import sqlite3
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


@app.get("/records/16")
@app.post("/records/16")
def handle_request():
    pairs = urllib.parse.parse_qs(request.query_string.decode())
    supplied = pairs.get("selection", [""])[0]
    left, right = "bar", supplied
    left, right = right, left
    carry = left
    bits = carry.split(" ")
    bar = " ".join(bits)
    cursor = sqlite3.connect("accounts.db").cursor()
    cursor.execute("SELECT username FROM users WHERE password = ?", (bar,))  # ok: sql-injection
    return f"{len(cursor.fetchall())} rows"


if __name__ == "__main__":
    app.run()
