# vulnerable: the table name is an entry of the body
import sqlite3


class CustomerStore:
    def __init__(self, path):
        self.path = path

    def by_city(self, criteria):
        with sqlite3.connect(self.path) as conn:
            query = "SELECT name FROM {} WHERE city = ?".format(criteria["table"])
            return conn.execute(query, (criteria["city"],)).fetchall()  # want: sql-injection
