# safe: the MD5 sum is only the name of a cache entry
import hashlib

from django.contrib.auth.hashers import make_password
from django.core.cache import cache
from django.http import HttpResponse


def sum_of(text):
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()  # ok: weak-hash


def change(request, account):
    password = request.POST["password"]
    account.password = make_password(password)
    cache.delete("page-" + sum_of(request.path))
    account.save()
    return HttpResponse("changed")
