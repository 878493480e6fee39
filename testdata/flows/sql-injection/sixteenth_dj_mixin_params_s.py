# safe: the mixin hands out the parameter as a number
from django.http import HttpResponse
from django.views.generic import View

from django.db import connection


class Params:
    def number(self, name):
        return int(self.request.GET.get(name, "0"))


class Count(Params, View):
    def get(self, request):
        floor = self.number("floor")
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM flat WHERE floor >= {floor}")  # ok: sql-injection
            total = cursor.fetchone()[0]
        return HttpResponse(str(total))
