import subprocess

from django.http import JsonResponse

from .words import WordError, positional


def diff(request):
    try:
        revision = positional(request.GET.get("rev", "HEAD"))
    except WordError:
        return JsonResponse({"error": "revision"}, status=400)
    out = subprocess.run(["git", "rev-parse", revision], capture_output=True, text=True)  # ok: argument-injection
    return JsonResponse({"commit": out.stdout.strip()})
