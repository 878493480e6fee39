# safe: the mapping is for the driver
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def entry():
    param = ""
    for name, value in request.headers:
        if name == "X-Choice":
            param = value
    values = {"city": param}
    sql = "SELECT name FROM people WHERE city = :city"
    db = sqlite3.connect("people.db")
    rows = list(db.execute(sql, values))  # ok: sql-injection
    return {"rows": rows}


app.add_url_rule("/view", "entry", entry)
