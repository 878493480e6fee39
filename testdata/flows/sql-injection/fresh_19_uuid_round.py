# safe: the path value goes through uuid.UUID
import uuid

from django.http import JsonResponse

from .models import Ticket


def ticket(request, reference):
    try:
        number = str(uuid.UUID(reference))
    except ValueError:
        return JsonResponse({"error": "bad reference"}, status=400)
    rows = Ticket.objects.raw("SELECT * FROM desk_ticket WHERE reference = '%s'" % number)  # ok: sql-injection
    return JsonResponse({"tickets": [t.pk for t in rows]})
