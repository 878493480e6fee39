# vulnerable: the check is made after the file was read
import os

from django.http import Http404, HttpResponse

BASE = "/srv/attachments"


def attachment(request, ticket):
    name = request.GET.get("file", "")
    path = os.path.join(BASE, str(ticket), name)
    stream = open(path, "rb")  # want: path-traversal
    if ".." in name or name.startswith("/"):
        raise Http404(name)
    response = HttpResponse(stream.read(), content_type="application/octet-stream")
    response["X-Length"] = str(os.fstat(stream.fileno()).st_size)
    stream.close()
    return response
