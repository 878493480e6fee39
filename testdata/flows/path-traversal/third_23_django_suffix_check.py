# vulnerable: only the end of the name is checked
from django.http import FileResponse, Http404

KNOWN = {"price-list.pdf", "catalogue.pdf"}


def download(request):
    name = request.GET.get("name", "")
    if not name.endswith(".pdf"):
        raise Http404
    return FileResponse(open("/srv/downloads/" + name, "rb"))  # want: path-traversal
