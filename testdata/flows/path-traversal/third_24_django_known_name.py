# safe: the name must be in the constant set
from django.http import FileResponse, Http404

KNOWN = {"price-list.pdf", "catalogue.pdf"}


def download(request):
    name = request.GET.get("name", "")
    if name not in KNOWN:
        raise Http404
    return FileResponse(open("/srv/downloads/" + name, "rb"))  # ok: path-traversal
