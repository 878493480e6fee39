"""Questions to the database that the ORM does not ask for us."""
from django.db import connection

from .models import Tool

COLUMNS = {"name": "name", "owner": "owner", "newest": "id DESC"}


def tools_by_kind(kind, limit="20"):
    query = "SELECT * FROM toolshare_tool WHERE kind = '%s' LIMIT %s" % (kind, limit)
    return list(Tool.objects.raw(query))  # want: sql-injection


def tools_by_owner(owner):
    return list(Tool.objects.raw("SELECT * FROM toolshare_tool WHERE owner = %s", [owner]))  # ok: sql-injection


def ordered(column):
    column = COLUMNS.get(column, "id")
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM toolshare_tool ORDER BY " + column)  # ok: sql-injection
        return cursor.fetchall()


def ordered_freely(column):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM toolshare_tool ORDER BY " + column)  # want: sql-injection
        return cursor.fetchall()


def count_since(days):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM toolshare_tool WHERE age < {int(days)}")  # ok: sql-injection
        return cursor.fetchone()[0]
