# safe: the words of the form follow the end of the options
import shlex
import subprocess

from django.http import HttpResponse


def sync(request):
    words = ["rm", "-f", "--"] + shlex.split(request.POST.get("paths", ""))
    subprocess.run(words, check=True, cwd="/srv/scratch")  # ok: argument-injection
    return HttpResponse(status=204)
