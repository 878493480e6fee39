# vulnerable: after the first element is taken away, index 0 is the parameter
import sqlite3
from flask import request


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.form["q"]
        values = ["head", given, "alice"]
        values.pop(0)
        outcome = values[0]
        with sqlite3.connect("shop.db") as link:
            link.executescript("UPDATE visits SET n = n + 1 WHERE page = '%s'; SELECT 1;" % outcome)  # want: sql-injection
        return "counted"
