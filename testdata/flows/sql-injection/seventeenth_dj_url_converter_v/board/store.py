# vulnerable: the converter's part of the path is a text
from django.db import connections


def read(statement):
    with connections["default"].cursor() as cursor:
        cursor.execute(statement)  # want: sql-injection
        return cursor.fetchall()
