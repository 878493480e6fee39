# safe: CWE-209 (or 200, 497): only that there was one
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
        logging.exception("product failed")
        return jsonify(error="internal error"), 500  # ok: CWE-209
