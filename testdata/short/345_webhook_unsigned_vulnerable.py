# vulnerable: CWE-345 (or 347, 346, 306): a payment's hook is believed without a signature
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
    event = json.loads(request.body)  # want: CWE-345
    Order.objects.filter(number=event["order"]).update(paid=True)
    return HttpResponse(status=204)
