# vulnerable: the signature of a download link is a bare SHA-1
import hashlib

from django.conf import settings
from django.http import JsonResponse


def link(request):
    name = request.GET["file"]
    digest = hashlib.sha1((settings.SECRET_KEY + name).encode()).hexdigest()  # want: weak-hash
    return JsonResponse({"signature": digest})
