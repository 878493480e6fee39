# safe: the serializer's field is a number
from django.db import connection
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class Range(serializers.Serializer):
    limit = serializers.IntegerField(min_value=1, max_value=100)


class Latest(APIView):
    def get(self, request):
        given = Range(data=request.query_params)
        given.is_valid(raise_exception=True)
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT id FROM events ORDER BY id DESC LIMIT {given.validated_data['limit']}")  # ok: sql-injection
            rows = cursor.fetchall()
        return Response(rows)
