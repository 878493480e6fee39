# vulnerable: the field beside the file names the folder
import os
import uuid

from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST

FOLDERS = {"cv": "/srv/cv", "letters": "/srv/letters"}


@require_POST
def receive(request):
    folder = request.POST.get("folder", "cv")
    base = FOLDERS.get(folder, "/srv/" + folder)
    if not base:
        return HttpResponseBadRequest("folder")
    place = os.path.join(base, uuid.uuid4().hex)
    with open(place, "wb") as out:  # want: path-traversal
        for chunk in request.FILES["file"].chunks():
            out.write(chunk)
    return HttpResponse("ok")
