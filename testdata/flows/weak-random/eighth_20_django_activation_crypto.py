# safe: the activation key is made with Django's get_random_string
from django.core.mail import send_mail
from django.http import HttpResponse
from django.utils.crypto import get_random_string


def activate(request):
    activation_key = get_random_string(20)  # ok: weak-random
    request.session["activation_key"] = activation_key
    send_mail("Activate", "Your key: " + activation_key, None, [request.user.email])
    return HttpResponse("sent")
