# vulnerable: the pattern strips blanks only
import re
import sqlite3

from flask import Flask, request


def slug(value):
    return re.sub(r"\s+", "", value)


def create_app():
    app = Flask(__name__)

    @app.route("/check")
    def listing():
        param = ""
        for name, value in request.headers:
            if name == "X-Choice":
                param = value
        bar = slug(param)
        db = sqlite3.connect("log.db")
        db.cursor().executescript(f"INSERT INTO visits(page) VALUES ('{bar}');")  # want: sql-injection
        db.close()
        return "noted"

    return app
