# safe: the wait is refused outside zero to five seconds
import time

from django.http import HttpResponseBadRequest, JsonResponse


def poll(request):
    seconds = float(request.GET.get("wait", "1"))
    if not 0 <= seconds <= 5:
        return HttpResponseBadRequest("wait")
    time.sleep(seconds)  # ok: resource-exhaustion
    return JsonResponse({"waited": True})
