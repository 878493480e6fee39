# vulnerable: html.escape with quote=False leaves the quote that ends the SQL text
import html
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql:///library")


@app.get("/authors")
def authors():
    raw = request.query_string.decode()
    name = ""
    for pair in raw.split("&"):
        key, _, value = pair.partition("=")
        if key == "name":
            name = unquote_plus(value)
    name = html.escape(name, quote=False)
    with engine.connect() as conn:
        rows = conn.execute(text("SELECT id FROM authors WHERE name = '" + name + "'"))  # want: sql-injection
        return jsonify([r[0] for r in rows])
