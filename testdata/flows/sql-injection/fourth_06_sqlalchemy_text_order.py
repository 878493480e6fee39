# safe: the header only decides between two constant directions
from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql:///library")


@app.get("/books")
def books():
    direction = "DESC" if request.headers.get("X-Order", "ASC").upper() == "DESC" else "ASC"
    clause = "ORDER BY published " + direction
    with engine.connect() as conn:
        result = conn.execute(text("SELECT title FROM books WHERE shelf = :shelf " + clause), {"shelf": 4})  # ok: sql-injection
        return jsonify([row.title for row in result])
