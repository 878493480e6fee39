# safe: a field name that is not in the tuple ends the request before the key is made
from django.http import Http404, JsonResponse
from django.views import View

from .models import Ticket


class TicketList(View):
    fields = ("created", "priority", "title")

    def sorting(self):
        field = self.request.GET.get("sort") or "created"
        descending = field.startswith("-")
        field = field[1:] if descending else field
        if field not in self.fields:
            raise Http404("no such field")
        return field, descending

    def get(self, request):
        field, descending = self.sorting()
        key = eval("lambda ticket: ticket." + field)  # ok: code-injection
        tickets = sorted(Ticket.objects.filter(owner=request.user), key=key, reverse=descending)
        return JsonResponse({"tickets": [ticket.pk for ticket in tickets]})
