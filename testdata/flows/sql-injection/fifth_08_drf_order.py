# safe: column and direction are each one of a few
from django.db import connection
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

SORTABLE = {"id": "invoice.id", "date": "invoice.issued_on", "total": "invoice.total"}


class InvoiceList(APIView):
    def get(self, request):
        key, _, direction = request.query_params.get("sort", "id:asc").partition(":")
        try:
            column = SORTABLE[key]
        except KeyError:
            raise ValidationError("cannot sort by this")
        order = "DESC" if direction == "desc" else "ASC"
        with connection.cursor() as cursor:
            cursor.execute("SELECT id, total FROM invoice ORDER BY {} {}".format(column, order))  # ok: sql-injection
            rows = cursor.fetchall()
        return Response([{"id": row[0], "total": row[1]} for row in rows])
