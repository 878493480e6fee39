# safe: the reset code mailed is made by get_random_string
from django.core.mail import send_mail
from django.http import HttpResponse
from django.utils.crypto import get_random_string


def reset_code():
    return get_random_string(10, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")  # ok: weak-random


def forgot(request):
    code = reset_code()
    request.session["reset_code"] = code
    send_mail("Your password reset code", code, "no-reply@example.org", [request.user.email])
    return HttpResponse("sent")
