# safe: a member that would leave the folder stops the whole
import os
import zipfile

from django.http import HttpResponse, HttpResponseBadRequest

ROOT = os.path.realpath("/srv/plugins")


def install(request):
    with zipfile.ZipFile(request.FILES["plugin"]) as archive:
        for info in archive.infolist():
            target = os.path.realpath(os.path.join(ROOT, info.filename))
            if os.path.commonpath([ROOT, target]) != ROOT:
                return HttpResponseBadRequest("bad member")
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if not info.is_dir():
                with open(target, "wb") as out:  # ok: zip-slip
                    out.write(archive.read(info))
    return HttpResponse("installed")
