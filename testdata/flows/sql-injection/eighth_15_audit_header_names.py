# vulnerable: the names of the request's headers are written into an insert
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.after_request
def remember_headers(response):
    db = sqlite3.connect("audit.db")
    for name, _ in request.headers.items():
        if name.lower().startswith("x-"):
            db.execute("INSERT INTO seen (name) VALUES ('" + name + "')")  # want: sql-injection
    db.commit()
    return response


@app.route("/ping")
def ping():
    return "pong"
