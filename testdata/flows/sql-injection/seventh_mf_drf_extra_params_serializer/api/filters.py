# safe: drf extra params serializer
from rest_framework.filters import BaseFilterBackend

from .serializers import FilterSerializer


class TagFilter(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        form = FilterSerializer(data=request.query_params)
        form.is_valid(raise_exception=True)
        unit = form.validated_data["unit"]
        tag = form.validated_data["tag"]
        return queryset.extra(where=["tags @> ARRAY[%s]::text[] AND unit = '" + unit + "'"], params=[tag])  # ok: sql-injection
