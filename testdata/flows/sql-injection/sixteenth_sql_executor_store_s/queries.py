# safe: the text kept is passed as a parameter of the statement
import sqlite3


def run(statement, *values):
    with sqlite3.connect("texts.db") as db:
        return db.execute(statement, values).fetchall()  # ok: sql-injection
