# safe: each case gives a constant
import subprocess

from django.http import HttpResponse


def scope(word):
    match word:
        case "short":
            return "--short"
        case _:
            return "--long"


def status(request):
    argv = ["git", "status", scope(request.GET.get("scope", "short"))]
    out = subprocess.run(argv, cwd="/srv/site", capture_output=True)  # ok: argument-injection
    return HttpResponse(out.stdout, content_type="text/plain")
