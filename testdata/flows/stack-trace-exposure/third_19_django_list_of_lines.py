# vulnerable: the last line of the trace is sent
import traceback

from django.http import JsonResponse

from .store import load


def show(request):
    try:
        return JsonResponse(load(request.GET["id"]))
    except Exception:
        lines = traceback.format_exc().splitlines()
        return JsonResponse({"error": lines[-1]}, status=500)  # want: stack-trace-exposure
