# vulnerable: the second of the listed names is opened without a check
import os

from django.conf import settings
from django.http import JsonResponse


def compare(request):
    names = request.GET.getlist("file")
    texts = []
    for name in names[:2]:
        with open(os.path.join(settings.MEDIA_ROOT, name), encoding="utf-8") as handle:  # want: path-traversal
            texts.append(handle.read())
    return JsonResponse({"same": len(set(texts)) == 1})
