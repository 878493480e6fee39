"""Searching songs by hand-written SQL."""
from django.db import connection

from .models import Song


def rows(statement, values=()):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)  # want: sql-injection
        return cursor.fetchall()


def by_title(title):
    return rows("SELECT id FROM choirbook_song WHERE title = '" + title + "'")


def by_voice(voice):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM choirbook_song WHERE voice = '" + voice + "'")  # ok: sql-injection
        return cursor.fetchall()


def by_year(year):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM choirbook_song WHERE year > {year}")  # ok: sql-injection
        return cursor.fetchall()


def by_part(part):
    return Song.objects.extra(where=["title LIKE %s"], params=["%" + part + "%"])  # ok: sql-injection


def by_clause(clause):
    return Song.objects.extra(where=["title LIKE '%" + clause + "%'"])  # want: sql-injection
