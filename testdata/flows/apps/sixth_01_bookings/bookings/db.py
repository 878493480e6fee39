import sqlite3

from flask import current_app, g

SORTABLE = {"name": "r.name", "seats": "r.seats", "newest": "r.created DESC"}


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(current_app.config["DATABASE"])
        g.db.row_factory = sqlite3.Row
    return g.db


def close_db(_error=None):
    db = g.pop("db", None)
    if db is not None:
        db.close()


class Repository:
    table = ""

    def __init__(self, db):
        self.db = db

    def fetch(self, where="1 = 1", params=(), order="1"):
        sql = "SELECT r.* FROM %s r WHERE %s ORDER BY %s" % (self.table, where, order)
        return self.db.execute(sql, params).fetchall()


class RoomRepository(Repository):
    table = "rooms"

    def by_floor(self, floor, sort):
        return self.fetch("r.floor = ?", (floor,), SORTABLE.get(sort, "r.name"))

    def tagged(self, tags):
        marks = ", ".join("?" for _ in tags)
        sql = f"SELECT * FROM rooms WHERE tag IN ({marks})"
        return self.db.execute(sql, list(tags)).fetchall()  # ok: sql-injection

    def search(self, filters):
        clauses = []
        for column, wanted in filters.items():
            clauses.append(f"{column} LIKE '%{wanted}%'")
        sql = "SELECT * FROM rooms WHERE " + " AND ".join(clauses)
        return self.db.execute(sql).fetchall()  # want: sql-injection
