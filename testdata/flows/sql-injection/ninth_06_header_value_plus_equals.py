# safe: bind parameter of sqlalchemy text
import urllib.parse

import sqlalchemy
from flask import Flask, request

app = Flask(__name__)


@app.get("/records/06")
@app.post("/records/06")
def respond():
    """One step of the form."""
    incoming = request.headers.get("X-Account", "")
    incoming = urllib.parse.unquote(incoming)
    used = ""
    used += incoming
    used += " "
    engine = sqlalchemy.create_engine("sqlite:///people.db")
    with engine.connect() as connection:
        result = connection.execute(sqlalchemy.text("SELECT name FROM people WHERE city = :city"), {"city": used})  # ok: sql-injection
        count = len(result.fetchall())
    return f"<p>{count}</p>"
