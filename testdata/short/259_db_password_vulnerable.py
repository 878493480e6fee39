# vulnerable: CWE-259 (or 798): the password of the database is written in the program
import os

import pymysql


class Inventory:
    """Access to the inventory."""

    def __init__(self):
        self.conn = pymysql.connect(host="db", user="inventory", password="T4ble-Lamp!92", database="stock")  # want: CWE-259

    def count(self, article):
        with self.conn.cursor() as cursor:
            cursor.execute("SELECT amount FROM stock WHERE article = %s", (article,))
            return cursor.fetchone()[0]
