# vulnerable: extractall without a filter on an uploaded tar archive
import tarfile

from django.http import JsonResponse


def restore(request):
    with tarfile.open(fileobj=request.FILES["backup"].file) as archive:
        archive.extractall("/srv/restore")  # want: zip-slip
    return JsonResponse({"ok": True})
