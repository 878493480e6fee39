# safe: check_password compares it, and SHA-256 only makes the key of a counter
import hashlib

from django.contrib.auth.hashers import check_password
from django.contrib.auth.models import User
from django.core.cache import cache
from django.http import HttpResponse, HttpResponseForbidden


def legacy_login(request):
    user = User.objects.filter(username=request.POST["username"]).first()
    key = hashlib.sha256(request.POST["username"].encode("utf-8")).hexdigest()  # ok: weak-hash
    cache.set(key, cache.get(key, 0) + 1)
    if user is None or not check_password(request.POST["password"], user.password):
        return HttpResponseForbidden("wrong")
    return HttpResponse("welcome")
