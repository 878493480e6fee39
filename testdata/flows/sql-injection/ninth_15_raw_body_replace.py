# safe: overwritten before use
import sqlite3

from flask import request


def init(app):
    @app.route("/records/15", methods=["GET"])
    def process_records_get():
        return process_records_post()

    @app.route("/records/15", methods=["POST"])
    def process_records_post():
        supplied = request.get_data(as_text=True)
        held = supplied.replace("\t", " ")
        chosen_value = held
        chosen_value = "bar"
        db = sqlite3.connect("shop.db")
        cur = db.cursor()
        cur.execute("SELECT id, name FROM items WHERE owner = ? ORDER BY " + chosen_value, (7,))  # ok: sql-injection
        names = [row[1] for row in cur.fetchall()]
        return {"count": len(names)}
