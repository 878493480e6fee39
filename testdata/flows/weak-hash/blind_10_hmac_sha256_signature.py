# safe: HMAC with SHA-256
import hashlib
import hmac

from django.conf import settings
from django.http import JsonResponse


def link(request):
    name = request.GET["file"]
    digest = hmac.new(settings.SECRET_KEY.encode(), name.encode(), hashlib.sha256).hexdigest()  # ok: weak-hash
    return JsonResponse({"signature": digest})
