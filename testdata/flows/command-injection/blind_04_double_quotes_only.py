# vulnerable: wrapping in double quotes does not stop command substitution
import os

from django.http import JsonResponse


def archive_size(request):
    name = request.GET.get("name", "")
    quoted = '"' + name.replace('"', "") + '"'
    with os.popen("du -s -- archive/" + quoted) as pipe:  # want: command-injection
        size = pipe.read()
    return JsonResponse({"size": size.split("\t")[0]})
