# safe: extra() gets a condition with a placeholder
from django.contrib.auth.models import User
from django.http import JsonResponse


def people(request):
    mail = request.POST["mail"]
    where, params = ["email = %s"], [mail]
    found = User.objects.extra(where=where, params=params)  # ok: sql-injection
    return JsonResponse({"names": [one.username for one in found]})
