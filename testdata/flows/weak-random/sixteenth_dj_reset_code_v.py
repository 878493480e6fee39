# vulnerable: the reset code mailed is drawn with random.sample
from django.core.mail import send_mail
from django.http import HttpResponse
import random


def reset_code():
    return "".join(random.sample("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 10))  # want: weak-random


def forgot(request):
    code = reset_code()
    request.session["reset_code"] = code
    send_mail("Your password reset code", code, "no-reply@example.org", [request.user.email])
    return HttpResponse("sent")
