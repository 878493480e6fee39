# vulnerable: CWE-209 (or 200, 497): the text of an error is sent
import logging
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/product")
def product():
    """Return a product by its number."""
    try:
        with sqlite3.connect("shop.db") as conn:
            row = conn.execute("SELECT name FROM products WHERE id = ?", (request.args["id"],)).fetchone()
        return jsonify(name=row[0])
    except Exception as error:
        return jsonify(error=str(error)), 500  # want: CWE-209
