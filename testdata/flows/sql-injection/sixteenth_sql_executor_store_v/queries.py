# vulnerable: the statement is formed from the text kept in the store under the visitor's id
import sqlite3


def run(statement, *values):
    with sqlite3.connect("texts.db") as db:
        return db.execute(statement, values).fetchall()  # want: sql-injection
