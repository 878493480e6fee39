# safe: the name is a bound parameter of the text clause
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
    with engine.connect() as conn:
        rows = conn.execute(text("SELECT id FROM authors WHERE name = :name"), {"name": name})  # ok: sql-injection
        return jsonify([html.escape(str(r[0])) for r in rows])
