# vulnerable: sqlalchemy text concat
from sqlalchemy import create_engine, text
from flask import Flask, request

app = Flask(__name__)

engine = create_engine("sqlite:///app.db")
@app.get("/find")
def find():
    q = request.headers.get("X-Query", "")
    with engine.connect() as conn:
        rows = conn.execute(text("SELECT * FROM doc WHERE body LIKE '%" + q + "%'"))  # want: sql-injection
        return str(rows.all())
