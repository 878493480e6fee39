# vulnerable: the direction of the order comes from a header
from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql:///library")


@app.get("/books")
def books():
    direction = request.headers.get("X-Order", "ASC").upper()
    clause = "ORDER BY published " + direction
    with engine.connect() as conn:
        result = conn.execute(text("SELECT title FROM books WHERE shelf = :shelf " + clause), {"shelf": 4})  # want: sql-injection
        return jsonify([row.title for row in result])
