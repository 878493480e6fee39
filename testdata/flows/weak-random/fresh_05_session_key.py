# vulnerable: the closure makes the session's key of getrandbits
from random import getrandbits

from django.core.cache import cache
from django.http import JsonResponse


def key_maker(bits):
    def make():
        return "%0*x" % (bits // 4, getrandbits(bits))  # want: weak-random
    return make


new_session_id = key_maker(128)


def start(request):
    session_id = new_session_id()
    cache.set("session:" + session_id, request.POST.get("device", ""), 3600)
    return JsonResponse({"session_id": session_id})
