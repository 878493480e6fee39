# safe: the converter's part of the path is a number
from django.db import connections


def read(statement):
    with connections["default"].cursor() as cursor:
        cursor.execute(statement)  # ok: sql-injection
        return cursor.fetchall()
