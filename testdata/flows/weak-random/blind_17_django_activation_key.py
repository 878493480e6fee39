# vulnerable: the activation key is drawn with random.choices
import random
import string

from django.core.mail import send_mail
from django.http import JsonResponse


def activation_key():
    return "".join(random.choices(string.hexdigits, k=20))  # want: weak-random


def invite(request):
    key = activation_key()
    send_mail("Welcome", "Your activation key: " + key, "a@example.org", ["b@example.org"])
    return JsonResponse({"ok": True})
