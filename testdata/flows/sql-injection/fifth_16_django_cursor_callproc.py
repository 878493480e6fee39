# safe: the generator's words depend on the parameter but do not hold it
from django.db import connections
from django.http import JsonResponse


def clauses(state, region):
    yield "state = 'open'" if state else "1 = 1"
    if region:
        yield "region = %s"


def tickets(request, region):
    where = " AND ".join(clauses(request.GET.get("open"), region))
    with connections["reports"].cursor() as cursor:
        cursor.execute("SELECT id FROM ticket WHERE " + where, [region] if region else [])  # ok: sql-injection
        return JsonResponse({"ids": [row[0] for row in cursor]})
