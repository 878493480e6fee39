# vulnerable: an action of a view set orders by a validated but free text
from django.db import connection
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response


class ReportSerializer(serializers.Serializer):
    order = serializers.CharField(max_length=30)
    limit = serializers.IntegerField(default=20)


class ReportViewSet(viewsets.ViewSet):
    @action(detail=False, methods=["post"])
    def top(self, request):
        serializer = ReportSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        order = serializer.validated_data["order"]
        limit = serializer.validated_data["limit"]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT name, total FROM reports ORDER BY {order} LIMIT {limit}")  # want: sql-injection
            return Response(cursor.fetchall())
