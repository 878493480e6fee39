# safe: the PIN is hashed with many rounds of SHA-256
import hashlib

from django.http import JsonResponse

from .models import Card


def pin(request):
    value = request.POST["pin"].encode("utf-8")
    salt = str(request.user.pk).encode("ascii").rjust(16, b"0")
    digest = hashlib.pbkdf2_hmac("sha256", value, salt, 600000).hex()  # ok: weak-hash
    Card.objects.filter(owner=request.user).update(pin=digest)
    return JsonResponse({"ok": True})
