# vulnerable: the code of the webhook is made with md5
import hashlib
import hmac

from django.http import HttpResponse, HttpResponseForbidden

KEY = b"from the environment"


def hook(request):
    expected = hmac.new(KEY, request.body, hashlib.md5).hexdigest()  # want: weak-hash
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        return HttpResponseForbidden()
    return HttpResponse("ok")
