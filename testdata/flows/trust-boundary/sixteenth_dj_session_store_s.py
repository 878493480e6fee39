# safe: the cart put into the session has only known articles and numbers
import json

from django.http import JsonResponse

ARTICLES = {"pen": 2, "ink": 9}


def cart(request):
    body = json.loads(request.body)
    lines = {}
    for name in ARTICLES:
        lines[name] = int(body.get(name, 0))
    request.session["cart"] = lines  # ok: trust-boundary
    return JsonResponse({"kept": len(lines)})
