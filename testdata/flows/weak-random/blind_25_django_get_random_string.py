# safe: Django's get_random_string uses secrets
from django.core.mail import send_mail
from django.http import JsonResponse
from django.utils.crypto import get_random_string


def invite(request):
    key = get_random_string(20)  # ok: weak-random
    send_mail("Welcome", "Your activation key: " + key, "a@example.org", ["b@example.org"])
    return JsonResponse({"ok": True})
