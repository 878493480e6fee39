import sqlite3


class Repository:
    def __init__(self, connection):
        self.connection = connection

    def run(self, statement):
        self.connection.execute(statement)  # ok: sql-injection


def repository():
    return Repository(sqlite3.connect("rowing.db"))
