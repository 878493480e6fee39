# safe: the table is a constant entry and the city is bound
import sqlite3


class CustomerStore:
    def __init__(self, path):
        self.path = path

    def by_city(self, criteria):
        with sqlite3.connect(self.path) as conn:
            query = "SELECT name FROM {} WHERE city = ?".format(criteria["table"])
            return conn.execute(query, (criteria["city"],)).fetchall()  # ok: sql-injection
