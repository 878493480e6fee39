# vulnerable: the reset key of an account is a SHA-1
import hashlib

from django.conf import settings
from django.http import JsonResponse


def reset(request):
    mail = request.POST.get("mail", "")
    seed = "|".join([mail, settings.SECRET_KEY])
    key = hashlib.sha1(seed.encode("utf-8")).hexdigest()  # want: weak-hash
    return JsonResponse({"link": "/reset/%s/" % key})
