# vulnerable: the generator's words are joined with the clause of the path
from django.db import connections
from django.http import JsonResponse


def clauses(state, region):
    yield "state = 'open'" if state else "1 = 1"
    if region:
        yield f"region = '{region}'"


def tickets(request, region):
    where = " AND ".join(clauses(request.GET.get("open"), region))
    with connections["reports"].cursor() as cursor:
        cursor.execute("SELECT id FROM ticket WHERE " + where)  # want: sql-injection
        return JsonResponse({"ids": [row[0] for row in cursor]})
