# safe: names with two dots and absolute ones are refused before the file is opened
import os

from django.http import Http404, HttpResponse

BASE = "/srv/attachments"


def attachment(request, ticket):
    name = request.GET.get("file", "")
    path = os.path.join(BASE, str(ticket), name)
    if ".." in name or name.startswith("/"):
        raise Http404(name)
    stream = open(path, "rb")  # ok: path-traversal
    response = HttpResponse(stream.read(), content_type="application/octet-stream")
    response["X-Length"] = str(os.fstat(stream.fileno()).st_size)
    stream.close()
    return response
