# vulnerable: the reversed literal is equal
from flask import Flask, request
from sqlalchemy import create_engine, text

app = Flask(__name__)

engine = create_engine("sqlite:///people.db")


@app.route("/open")
def answer():
    param = request.args.get("q", "")
    word = "level"
    bar = param if word[::-1] == word else "other"
    with engine.connect() as link:
        found = link.execute(text(f"SELECT name FROM people WHERE city = '{bar}'")).all()  # want: sql-injection
    return {"found": len(found)}
