# vulnerable: the key with the raw query's value is used
import sqlite3
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.get("/state")
def state():
    terms = {"state": "open"}
    terms["owner"] = unquote_plus(request.query_string.decode("ascii"))
    statement = "DELETE FROM jobs WHERE owner = '" + terms["owner"] + "'"
    with sqlite3.connect("jobs.db") as db:
        db.executescript(statement)  # want: sql-injection
    return "", 204
