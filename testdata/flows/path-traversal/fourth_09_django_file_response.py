# vulnerable: the prefix of the folder's name is compared before the path is resolved
import os

from django.conf import settings
from django.http import FileResponse, Http404


def attachment(request):
    path = os.path.join(settings.MEDIA_ROOT, request.GET.get("path", ""))
    if not path.startswith(settings.MEDIA_ROOT):
        raise Http404
    if not os.path.isfile(path):  # the listing shows folders elsewhere
        raise Http404
    return FileResponse(open(path, "rb"), as_attachment=True)  # want: path-traversal
