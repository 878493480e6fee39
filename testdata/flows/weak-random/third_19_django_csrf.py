# vulnerable: the CSRF token is made by random
import random

from django.http import JsonResponse


def form(request):
    csrf_token = "%x" % random.getrandbits(160)  # want: weak-random
    request.session["csrf_token"] = csrf_token
    return JsonResponse({"csrf_token": csrf_token})
