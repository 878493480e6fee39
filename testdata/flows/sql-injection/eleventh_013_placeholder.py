# vulnerable: the value is formatted into the text although parameters are handed over too
import sqlite3
from flask import request


def init(app):

    @app.route("/rooms", methods=["GET"])
    def rooms():
        values = request.args.getlist("choice")
        param = values[0] if values else ""
        link = sqlite3.connect("shop.db")
        link.execute("SELECT * FROM buyers WHERE name = '%s' AND shop = ?" % param, ("main",))  # want: sql-injection
        return "done"
