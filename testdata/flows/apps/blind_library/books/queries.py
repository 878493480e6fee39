from django.db import connection

from .models import Book

GROUPS = {"author": "author", "year": "year"}


def raw_search(word, year):
    sql = "SELECT * FROM books_book WHERE title LIKE %s AND year >= %s"
    return Book.objects.raw(sql, ["%" + word + "%", year])  # ok: sql-injection


def report(group, minimum):
    column = GROUPS.get(group, "author")
    with connection.cursor() as cursor:
        cursor.execute(  # want: sql-injection
            "SELECT " + column + ", count(*) AS n FROM books_book GROUP BY " + column + " HAVING n > " + minimum
        )
        return cursor.fetchall()


def years(group):
    column = GROUPS.get(group, "author")
    with connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT {} FROM books_book".format(column))  # ok: sql-injection
        return [row[0] for row in cursor.fetchall()]
