# safe: the filter backend adds the query's text as a parameter of extra()
from rest_framework import viewsets
from rest_framework.filters import BaseFilterBackend

from .models import Ticket
from .serializers import TicketSerializer


class SinceFilter(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        since = request.query_params.get("since")
        if since is None:
            return queryset
        return queryset.extra(where=["opened_on >= %s"], params=[since])  # ok: sql-injection


class Tickets(viewsets.ReadOnlyModelViewSet):
    queryset = Ticket.objects.all()
    serializer_class = TicketSerializer
    filter_backends = [SinceFilter]
