# safe: after the first element is taken away, index 1 is a constant
import sqlite3
from flask import request


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.form["q"]
        values = ["head", given, "alice"]
        values.pop(0)
        outcome = values[1]
        with sqlite3.connect("shop.db") as link:
            link.executescript("UPDATE visits SET n = n + 1 WHERE page = '%s'; SELECT 1;" % outcome)  # ok: sql-injection
        return "counted"
