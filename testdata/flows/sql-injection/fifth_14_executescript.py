# safe: the id in the script is a number
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/notes/purge")
def purge():
    owner = int(request.get_json()["owner"])
    lines = [
        "BEGIN;",
        "DELETE FROM note WHERE owner = %d;" % owner,
        "UPDATE counter SET notes = 0 WHERE owner = %s;" % owner,
        "COMMIT;",
    ]
    db = sqlite3.connect("notes.db")
    db.executescript("\n".join(lines))  # ok: sql-injection
    return "", 204
