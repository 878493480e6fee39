# safe: enum column
import enum
import sqlite3
from flask import Flask, request

app = Flask(__name__)

class Column(enum.Enum):
    NAME = "name"
    AGE = "age"
@app.get("/group")
def group():
    try:
        col = Column(request.args.get("by"))
    except ValueError:
        return "unknown", 400
    con = sqlite3.connect("a.db")
    return str(con.execute(f"SELECT {col.value}, count(*) FROM p GROUP BY {col.value}").fetchall())  # ok: sql-injection
