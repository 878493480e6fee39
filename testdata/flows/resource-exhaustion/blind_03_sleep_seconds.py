# vulnerable: the worker sleeps as long as the client wants
import time

from django.http import JsonResponse


def poll(request):
    seconds = float(request.GET.get("wait", "1"))
    time.sleep(seconds)  # want: resource-exhaustion
    return JsonResponse({"waited": True})
