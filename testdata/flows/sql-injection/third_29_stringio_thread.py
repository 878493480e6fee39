# vulnerable: the thread runs the statement written with the form's values
import io
import sqlite3
import threading

from flask import Flask, request

app = Flask(__name__)


def run(statement):
    with sqlite3.connect("site.db") as db:
        db.execute(statement)  # want: sql-injection


@app.post("/hide")
def hide():
    out = io.StringIO()
    out.write("UPDATE posts SET hidden = 1 WHERE id IN (0")
    for value in request.form.getlist("id"):
        out.write(",")
        out.write(value)
    out.write(")")
    threading.Thread(target=run, args=(out.getvalue(),)).start()
    return "", 202
