# safe: the text is a bound value
import sqlite3

from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/lookup")
    def find():
        param = request.referrer or "/"
        db = sqlite3.connect("shop.db")
        sql = "SELECT id FROM items WHERE name = ?"
        rows = db.execute(sql, (param,)).fetchall()  # ok: sql-injection
        return {"rows": rows}

    return app
