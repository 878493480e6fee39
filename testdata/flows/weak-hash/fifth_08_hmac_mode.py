# safe: the code of the webhook is made with sha256
import hashlib
import hmac

from django.http import HttpResponse, HttpResponseForbidden

KEY = b"from the environment"


def hook(request):
    expected = hmac.new(KEY, request.body, hashlib.sha256).hexdigest()  # ok: weak-hash
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        return HttpResponseForbidden()
    return HttpResponse("ok")
