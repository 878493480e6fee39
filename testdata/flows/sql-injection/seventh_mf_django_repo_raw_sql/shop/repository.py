# vulnerable: django repo raw sql
from django.db import connection


class OrderRepository:
    def search(self, customer_id, column, direction):
        sql = "SELECT id, total FROM shop_order WHERE customer_id = %s ORDER BY " + column + " " + direction
        with connection.cursor() as cur:
            cur.execute(sql, [customer_id])  # want: sql-injection
            return cur.fetchall()
