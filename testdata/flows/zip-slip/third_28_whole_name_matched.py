# safe: only plain names of letters and digits are written
import os
import re
import zipfile

from django.http import JsonResponse

PLAIN = re.compile(r"[a-z0-9_]+\.csv")


def writer(root):
    def write(name, content):
        if not PLAIN.fullmatch(name):
            raise ValueError("unexpected member")
        with open(os.path.join(root, name), "wb") as out:  # ok: zip-slip
            out.write(content)

    return write


def upload(request):
    write = writer("/srv/reports")
    with zipfile.ZipFile(request.FILES["reports"]) as archive:
        for name in archive.namelist():
            write(name, archive.read(name))
    return JsonResponse({"ok": True})
