# vulnerable: the cart posted as JSON is put into the session
import json

from django.http import JsonResponse

ARTICLES = {"pen": 2, "ink": 9}


def cart(request):
    body = json.loads(request.body)
    lines = {}
    for name, number in body.items():
        lines[name] = number
    request.session["cart"] = lines  # want: trust-boundary
    return JsonResponse({"kept": len(lines)})
