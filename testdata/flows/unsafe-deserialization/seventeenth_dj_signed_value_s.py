# safe: the value's signature is checked by the signer
import base64
import pickle

from django.core import signing
from django.http import JsonResponse


def cart(request):
    raw = request.COOKIES.get("cart", "")
    data = signing.Signer(salt="cart").unsign(raw)
    items = pickle.loads(base64.b64decode(data))  # ok: unsafe-deserialization
    return JsonResponse({"count": len(items)})
