# vulnerable: the PIN is hashed with SHA-1
import hashlib

from django.http import JsonResponse

from .models import Card


def pin(request):
    value = request.POST["pin"].encode("utf-8")
    salt = str(request.user.pk).encode("ascii").rjust(16, b"0")
    digest = hashlib.sha1(salt + value).hexdigest()  # want: weak-hash
    Card.objects.filter(owner=request.user).update(pin=digest)
    return JsonResponse({"ok": True})
