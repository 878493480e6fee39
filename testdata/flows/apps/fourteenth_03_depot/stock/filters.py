from rest_framework import filters


class OrderFilter(filters.BaseFilterBackend):
    allowed = ("name", "kind", "-name")

    def filter_queryset(self, request, queryset, view):
        order = request.query_params.get("order", "name")
        if order not in self.allowed:
            order = "name"
        return queryset.extra(order_by=[order], where=["kind <> '%s'" % order])  # ok: sql-injection


class KindFilter(filters.BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        kind = request.query_params.get("kind")
        if kind:
            queryset = queryset.extra(where=["kind = '%s'" % kind])  # want: sql-injection
        return queryset
