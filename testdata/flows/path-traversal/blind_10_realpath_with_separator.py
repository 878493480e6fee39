# safe: the resolved path must begin with the folder and a separator
import os

from django.http import Http404, HttpResponse

ROOT = os.path.realpath("/srv/data")


def download(request, name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT + os.sep):
        raise Http404
    with open(path, "rb") as handle:  # ok: path-traversal
        return HttpResponse(handle.read(), content_type="application/octet-stream")
