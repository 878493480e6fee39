# vulnerable: the value is decoded without its signature being looked at
import base64
import pickle

from django.core import signing
from django.http import JsonResponse


def cart(request):
    raw = request.COOKIES.get("cart", "")
    data = raw.rsplit(":", 1)[0]
    items = pickle.loads(base64.b64decode(data))  # want: unsafe-deserialization
    return JsonResponse({"count": len(items)})
