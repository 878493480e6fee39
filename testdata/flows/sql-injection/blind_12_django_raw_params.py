# safe: Django raw query with params
from django.http import JsonResponse
from django.views import View

from .models import Ticket


class TicketSearch(View):
    def get(self, request):
        word = request.GET.get("q", "")
        found = Ticket.objects.raw(  # ok: sql-injection
            "SELECT * FROM support_ticket WHERE subject LIKE %s", ["%" + word + "%"]
        )
        return JsonResponse({"ids": [t.pk for t in found]})
