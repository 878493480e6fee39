# safe: the callable looks the table up before it runs the statement
import sqlite3

from django.http import JsonResponse

TABLES = {"visits": "visit", "users": "auth_user"}


class Runner:
    def __init__(self, prefix):
        self.prefix = prefix

    def __call__(self, name):
        conn = sqlite3.connect("app.db")
        return conn.execute(self.prefix + TABLES.get(name, "visit")).fetchall()  # ok: sql-injection


count = Runner("SELECT count(*) FROM ")


def rows(request, table):
    return JsonResponse({"count": count(table)[0][0]})
