import subprocess

from django.db import connection


def lots(lot, owner):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM lots WHERE lot = '%s'" % lot)  # ok: sql-injection
        rows = cursor.fetchall()
        cursor.execute("SELECT * FROM lots WHERE owner = '%s'" % owner)  # want: sql-injection
        return rows + cursor.fetchall()


def label(code):
    return subprocess.check_output("label-printer --code " + code, shell=True)  # ok: command-injection


def label_any(code):
    return subprocess.check_output("label-printer --code " + code, shell=True)  # want: command-injection


def water(plan):
    subprocess.run(f"valve --plan {plan}", shell=True, check=True)  # want: command-injection


def water_days(days):
    subprocess.run(f"valve --days {days}", shell=True, check=True)  # ok: command-injection
