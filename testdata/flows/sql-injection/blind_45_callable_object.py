# vulnerable: an object with __call__ keeps the prefix and runs what it is given
import sqlite3

from django.http import JsonResponse


class Runner:
    def __init__(self, prefix):
        self.prefix = prefix

    def __call__(self, tail):
        conn = sqlite3.connect("app.db")
        return conn.execute(self.prefix + tail).fetchall()  # want: sql-injection


count = Runner("SELECT count(*) FROM ")


def rows(request, table):
    return JsonResponse({"count": count(table)[0][0]})
