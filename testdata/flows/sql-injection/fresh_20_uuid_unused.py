# vulnerable: the converted value is thrown away and the text is used
import uuid

from django.http import JsonResponse

from .models import Ticket


def ticket(request):
    reference = request.GET.get("reference", "")
    try:
        number = uuid.UUID(reference)
    except ValueError:
        number = None
    rows = Ticket.objects.raw("SELECT * FROM desk_ticket WHERE reference = '%s'" % reference)  # want: sql-injection
    return JsonResponse({"known": number is not None, "tickets": [t.pk for t in rows]})
