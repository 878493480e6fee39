# safe: the value is the second argument of execute
from django.db import connection
from django.http import JsonResponse
from django.views import View


class Audit(View):
    def get(self, request, *args, **kwargs):
        actor = request.GET["actor"]
        sql = "SELECT id, what FROM audit WHERE actor = %s"
        with connection.cursor() as cursor:
            cursor.execute(sql, (actor,))  # ok: sql-injection
            rows = cursor.fetchall()
        return JsonResponse({"rows": rows})
