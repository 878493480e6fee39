# safe: the value is handed over as a parameter of the query
import sqlite3
from flask import request


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        values = request.args.getlist("choice")
        param = values[0] if values else ""
        link = sqlite3.connect("shop.db")
        link.execute("SELECT * FROM buyers WHERE name = ? AND shop = ?", (param, "main"))  # ok: sql-injection
        return "done"
