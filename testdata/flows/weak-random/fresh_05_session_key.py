# vulnerable: the session's key is made of getrandbits
from random import getrandbits

from django.core.cache import cache
from django.http import JsonResponse


def start(request):
    session_id = "%032x" % getrandbits(128)  # want: weak-random
    cache.set("session:" + session_id, request.POST.get("device", ""), 3600)
    return JsonResponse({"session_id": session_id})
