# safe: the stored files' folder is joined by Django's safe_join
import os

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.http import FileResponse, Http404
from django.utils._os import safe_join


def media(request, name):
    try:
        place = safe_join(settings.MEDIA_ROOT, name)
    except SuspiciousFileOperation:
        raise Http404
    return FileResponse(open(place, "rb"))  # ok: path-traversal
