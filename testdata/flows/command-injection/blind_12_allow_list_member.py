# safe: the name must be one of three known archives
import os

from django.http import Http404, JsonResponse

ARCHIVES = ("invoices", "letters", "photos")


def archive_size(request):
    name = request.GET.get("name", "")
    if name not in ARCHIVES:
        raise Http404
    with os.popen("du -s -- archive/" + name) as pipe:  # ok: command-injection
        size = pipe.read()
    return JsonResponse({"size": size.split("\t")[0]})
