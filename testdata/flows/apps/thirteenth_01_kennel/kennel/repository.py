import sqlite3
from contextlib import closing

SORTS = {"name": "name ASC", "age": "born DESC"}


class Query:
    def __init__(self, table):
        self.table = table
        self.conditions = []
        self.values = []
        self.order = ""

    def where(self, condition, *values):
        self.conditions.append(condition)
        self.values.extend(values)
        return self

    def sorted_by(self, expression):
        self.order = " ORDER BY " + expression
        return self

    def sql(self):
        text = f"SELECT * FROM {self.table}"
        if self.conditions:
            text += " WHERE " + " AND ".join(self.conditions)
        return text + self.order


class DogRepository:
    def __init__(self, path):
        self.path = path

    def _connect(self):
        return closing(sqlite3.connect(self.path))

    def by_breed(self, breed):
        query = Query("dogs").where("breed = ?", breed).sorted_by(SORTS["name"])
        with self._connect() as con:
            return con.execute(query.sql(), query.values).fetchall()  # ok: sql-injection

    def by_owner(self, owner):
        query = Query("dogs").where("owner = '%s'" % owner)
        with self._connect() as con:
            return con.execute(query.sql(), query.values).fetchall()  # want: sql-injection

    def all_sorted(self, key):
        query = Query("dogs").sorted_by(SORTS.get(key, SORTS["name"]))
        with self._connect() as con:
            return con.execute(query.sql()).fetchall()  # ok: sql-injection

    def all_ordered(self, expression):
        query = Query("dogs").sorted_by(expression)
        with self._connect() as con:
            return con.execute(query.sql()).fetchall()  # want: sql-injection

    def rename(self, number, name):
        with self._connect() as con:
            con.execute("UPDATE dogs SET name = :name WHERE id = :id", {"name": name, "id": number})  # ok: sql-injection
            con.commit()
