# vulnerable: a prefix check without separator admits /srv/data-private
import os

from django.http import Http404, HttpResponse

ROOT = "/srv/data"


def download(request, name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT):
        raise Http404
    with open(path, "rb") as handle:  # want: path-traversal
        return HttpResponse(handle.read(), content_type="application/octet-stream")
