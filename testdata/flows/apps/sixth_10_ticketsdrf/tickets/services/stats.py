from django.db import connection


def count_by(group, state):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {group}, count(*) FROM tickets_ticket WHERE state = %s GROUP BY {group}", [state])  # want: sql-injection
        return cursor.fetchall()


def recent(days, state):
    sql = "SELECT id FROM tickets_ticket WHERE age_days < {} AND state = '{}'".format(days, state)
    with connection.cursor() as cursor:
        cursor.execute(sql)  # ok: sql-injection
        return [row[0] for row in cursor.fetchall()]
