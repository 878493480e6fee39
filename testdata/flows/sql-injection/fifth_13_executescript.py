# vulnerable: the note's text from the json body is part of a script
import sqlite3
import textwrap

from flask import Flask, request

app = Flask(__name__)


@app.post("/notes")
def add_note():
    body = request.get_json()
    lines = [
        "BEGIN;",
        "INSERT INTO note (owner, body) VALUES (1, '%(text)s');" % {"text": textwrap.shorten(body["text"], 500)},
        "UPDATE counter SET notes = notes + 1;",
        "COMMIT;",
    ]
    db = sqlite3.connect("notes.db")
    db.executescript("\n".join(lines))  # want: sql-injection
    return "", 204
