# safe: django repo sort fixed
from django.db import connection


class OrderRepository:
    def search(self, customer_id, column, direction):
        sql = "SELECT id, total FROM shop_order WHERE customer_id = %s ORDER BY " + column + " " + direction
        with connection.cursor() as cur:
            cur.execute(sql, [customer_id])  # ok: sql-injection
            return cur.fetchall()
