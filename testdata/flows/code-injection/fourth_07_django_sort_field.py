# vulnerable: the key function is written around the query's field name
from django.http import JsonResponse
from django.views import View

from .models import Ticket


class TicketList(View):
    def sorting(self):
        field = self.request.GET.get("sort") or "created"
        if field.startswith("-"):
            return field[1:], True
        return field, False

    def get(self, request):
        field, descending = self.sorting()
        key = eval("lambda ticket: ticket." + field)  # want: code-injection
        tickets = sorted(Ticket.objects.filter(owner=request.user), key=key, reverse=descending)
        return JsonResponse({"tickets": [ticket.pk for ticket in tickets]})
