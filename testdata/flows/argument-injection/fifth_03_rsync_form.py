# vulnerable: the words of the form become words of the program
import shlex
import subprocess

from django.http import HttpResponse


def sync(request):
    words = ["rsync", "-a"] + shlex.split(request.POST.get("paths", ""))
    words.append("backup:/srv/")
    subprocess.run(words, check=True)  # want: argument-injection
    return HttpResponse(status=204)
