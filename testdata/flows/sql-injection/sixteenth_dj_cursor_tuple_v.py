# vulnerable: the value is formatted with the percent sign before execute sees it
from django.db import connection
from django.http import JsonResponse
from django.views import View


class Audit(View):
    def get(self, request, *args, **kwargs):
        actor = request.GET["actor"]
        sql = "SELECT id, what FROM audit WHERE actor = %s"
        with connection.cursor() as cursor:
            cursor.execute(sql % ("'" + actor + "'",))  # want: sql-injection
            rows = cursor.fetchall()
        return JsonResponse({"rows": rows})
