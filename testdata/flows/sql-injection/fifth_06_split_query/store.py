# safe: the query string is taken apart by hand, the value is bound
import sqlite3


class Store:
    def __init__(self, path):
        self.path = path

    def by_maker(self, maker):
        connection = sqlite3.connect(self.path)
        try:
            statement = "SELECT number, name FROM part WHERE maker = :maker" + " ORDER BY number"
            return connection.execute(statement, {"maker": maker}).fetchall()  # ok: sql-injection
        finally:
            connection.close()
