# safe: CWE-259 (or 798): it comes from the environment
import os

import pymysql


class Inventory:
    """Access to the inventory."""

    def __init__(self):
        self.conn = pymysql.connect(  # ok: CWE-259
            host="db", user="inventory", password=os.environ["INVENTORY_PASSWORD"], database="stock"
        )

    def count(self, article):
        with self.conn.cursor() as cursor:
            cursor.execute("SELECT amount FROM stock WHERE article = %s", (article,))
            return cursor.fetchone()[0]
