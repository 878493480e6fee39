# safe: the data filter refuses members outside the folder
import tarfile

from django.http import JsonResponse


def restore(request):
    with tarfile.open(fileobj=request.FILES["backup"].file) as archive:
        archive.extractall("/srv/restore", filter="data")  # ok: zip-slip
    return JsonResponse({"ok": True})
