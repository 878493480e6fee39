# vulnerable: extra() gets a condition with the text in it
from django.contrib.auth.models import User
from django.http import JsonResponse


def people(request):
    mail = request.POST["mail"]
    where, params = ["email = '%s'" % mail], None
    found = User.objects.extra(where=where, params=params)  # want: sql-injection
    return JsonResponse({"names": [one.username for one in found]})
