# safe: Django's helper asks the operating system
from django.http import JsonResponse
from django.utils.crypto import get_random_string


def form(request):
    csrf_token = get_random_string(40)  # ok: weak-random
    request.session["csrf_token"] = csrf_token
    return JsonResponse({"csrf_token": csrf_token})
