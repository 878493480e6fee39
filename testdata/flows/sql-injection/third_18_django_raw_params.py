# safe: the name is a parameter of the raw query
from django.http import JsonResponse

from .models import Person


def people(request):
    name = request.GET.get("name", "")
    rows = Person.objects.raw("SELECT * FROM person WHERE name = %s", [name])  # ok: sql-injection
    return JsonResponse({"ids": [row.pk for row in rows]})
