import os

import psycopg2
from psycopg2 import sql


def open_store():
    return Store(psycopg2.connect(os.environ["DSN"]))


class Store:
    def __init__(self, conn):
        self.conn = conn

    def count(self, table):
        with self.conn.cursor() as cur:
            cur.execute("SELECT count(*) FROM " + table)  # want: sql-injection
            return cur.fetchone()[0]

    def count_composed(self, table):
        with self.conn.cursor() as cur:
            cur.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))  # ok: sql-injection
            return cur.fetchone()[0]

    def insert(self, rows):
        with self.conn.cursor() as cur:
            cur.executemany("INSERT INTO readings (sensor, value) VALUES (%s, %s)", rows)  # ok: sql-injection
        self.conn.commit()
