# vulnerable: the guard looks at the direction only, the column is the client's
from django.db import connection
from rest_framework.response import Response
from rest_framework.views import APIView


class InvoiceList(APIView):
    def get(self, request):
        column, _, direction = request.query_params.get("sort", "id:asc").partition(":")
        if direction not in ("asc", "desc"):
            direction = "asc"
        with connection.cursor() as cursor:
            cursor.execute("SELECT id, total FROM invoice ORDER BY {} {}".format(column, direction))  # want: sql-injection
            rows = cursor.fetchall()
        return Response([{"id": row[0], "total": row[1]} for row in rows])
