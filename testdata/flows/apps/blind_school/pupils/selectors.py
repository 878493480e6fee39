from django.db import connection

from .models import Pupil


def of_class(name, year):
    return Pupil.objects.filter(class_name=name, year=year)  # ok: sql-injection


def average(name):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT avg(mark) FROM pupils_mark WHERE class_name = '{name}'")  # want: sql-injection
        return cursor.fetchone()[0]


def counts(year):
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pupils_pupil WHERE year = %s" % int(year))  # ok: sql-injection
        return cursor.fetchone()[0]
