# vulnerable: the last case gives the word as it came
import subprocess

from django.http import HttpResponse


def scope(word):
    match word:
        case "short":
            return "--short"
        case other:
            return other


def status(request):
    argv = ["git", "status", scope(request.GET.get("scope", "short"))]
    out = subprocess.run(argv, cwd="/srv/site", capture_output=True)  # want: argument-injection
    return HttpResponse(out.stdout, content_type="text/plain")
