# vulnerable: random's shuffle orders the letters of the activation key
import random
import string

from django.core.mail import send_mail
from django.http import HttpResponse


def activate(request):
    letters = list(string.ascii_uppercase)
    random.shuffle(letters)  # want: weak-random
    activation_key = "".join(letters[:10])
    request.session["activation_key"] = activation_key
    send_mail("Activate", "Your key: " + activation_key, None, [request.user.email])
    return HttpResponse("sent")
