# safe: CWE-345 (or 347, 346, 306): the signature is checked
import hashlib
import hmac
import json
import os

from django.http import HttpResponse, HttpResponseForbidden
from django.views.decorators.csrf import csrf_exempt

from .models import Order


@csrf_exempt
def payment_hook(request):
    """The payment service tells that an order was paid."""
    expected = hmac.new(os.environ["HOOK_KEY"].encode(), request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        return HttpResponseForbidden()
    event = json.loads(request.body)  # ok: CWE-345
    Order.objects.filter(number=event["order"]).update(paid=True)
    return HttpResponse(status=204)
