# safe: the closure makes the session's key of secrets.randbits
from secrets import randbits

from django.core.cache import cache
from django.http import JsonResponse


def key_maker(bits):
    def make():
        return "%0*x" % (bits // 4, randbits(bits))  # ok: weak-random
    return make


new_session_id = key_maker(128)


def start(request):
    session_id = new_session_id()
    cache.set("session:" + session_id, request.POST.get("device", ""), 3600)
    return JsonResponse({"session_id": session_id})
