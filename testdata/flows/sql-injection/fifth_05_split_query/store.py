# vulnerable: the query string is taken apart by hand in a helper module
import sqlite3


class Store:
    def __init__(self, path):
        self.path = path

    def by_maker(self, maker):
        connection = sqlite3.connect(self.path)
        try:
            statement = "SELECT number, name FROM part WHERE maker = '" + maker + "' ORDER BY number"
            return connection.execute(statement).fetchall()  # want: sql-injection
        finally:
            connection.close()
