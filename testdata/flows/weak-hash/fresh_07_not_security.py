# safe: the digest only names a cache entry and says so
import hashlib

from django.core.cache import cache
from django.http import HttpResponse


def page(request):
    url = request.build_absolute_uri()
    key = hashlib.md5(url.encode(), usedforsecurity=False).hexdigest()  # ok: weak-hash
    body = cache.get(key)
    if body is None:
        body = b"fresh page"
        cache.set(key, body, 60)
    return HttpResponse(body)
