# vulnerable: drf extra where
from rest_framework.filters import BaseFilterBackend


class TagFilter(BaseFilterBackend):
    param = "tags"

    def filter_queryset(self, request, queryset, view):
        tags = request.query_params.getlist(self.param)
        for tag in tags:
            clause = "tags @> ARRAY['%s']::text[]" % tag
            queryset = queryset.extra(where=[clause])  # want: sql-injection
        return queryset
