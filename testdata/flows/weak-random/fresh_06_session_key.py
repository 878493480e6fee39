# safe: the session's key is made of secrets.randbits
from secrets import randbits

from django.core.cache import cache
from django.http import JsonResponse


def start(request):
    session_id = "%032x" % randbits(128)  # ok: weak-random
    cache.set("session:" + session_id, request.POST.get("device", ""), 3600)
    return JsonResponse({"session_id": session_id})
