# safe: each case gives a constant
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def direction(word):
    match word:
        case "up":
            return "ASC"
        case _:
            return "DESC"


@app.get("/top")
def top():
    statement = "SELECT name FROM players ORDER BY points " + direction(request.args.get("direction", "down"))
    rows = sqlite3.connect("game.db").execute(statement).fetchall()  # ok: sql-injection
    return {"names": [row[0] for row in rows]}
