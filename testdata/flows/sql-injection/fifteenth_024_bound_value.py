# vulnerable: the text is part of the statement
import sqlite3

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/lookup")
    def find():
        param = request.referrer or "/"
        db = sqlite3.connect("shop.db")
        sql = "SELECT id FROM items WHERE name = '" + param + "'"
        rows = db.execute(sql).fetchall()  # want: sql-injection
        return {"rows": rows}

    return app
