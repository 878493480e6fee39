# vulnerable: the last case gives the word as it came
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def direction(word):
    match word:
        case "up":
            return "ASC"
        case other:
            return other


@app.get("/top")
def top():
    statement = "SELECT name FROM players ORDER BY points " + direction(request.args.get("direction", "down"))
    rows = sqlite3.connect("game.db").execute(statement).fetchall()  # want: sql-injection
    return {"names": [row[0] for row in rows]}
