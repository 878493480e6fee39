# safe: the number of the trace's lines is sent
import traceback

from django.http import JsonResponse

from .store import load


def show(request):
    try:
        return JsonResponse(load(request.GET["id"]))
    except Exception:
        lines = traceback.format_exc().splitlines()
        return JsonResponse({"error": len(lines)}, status=500)  # ok: stack-trace-exposure
