# vulnerable: Django raw query built with the percent operator instead of params
from django.http import JsonResponse
from django.views import View

from .models import Ticket


class TicketSearch(View):
    def get(self, request):
        word = request.GET.get("q", "")
        sql = "SELECT * FROM support_ticket WHERE subject LIKE '%%%s%%'" % word
        found = Ticket.objects.raw(sql)  # want: sql-injection
        return JsonResponse({"ids": [t.pk for t in found]})
