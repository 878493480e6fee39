# vulnerable: a name that leads out is logged and then written all the same
import logging
import os
import zipfile

from django.http import JsonResponse

logger = logging.getLogger(__name__)


def writer(root):
    def write(name, content):
        target = os.path.normpath(os.path.join(root, name))
        if not target.startswith(root + "/"):
            logger.warning("a member leads out of the folder")
        with open(target, "wb") as out:  # want: zip-slip
            out.write(content)

    return write


def upload(request):
    write = writer("/srv/reports")
    with zipfile.ZipFile(request.FILES["reports"]) as archive:
        for name in archive.namelist():
            write(name, archive.read(name))
    return JsonResponse({"ok": True})
