# safe: the address is built from whole numbers only
import requests
from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_GET

PREFIX = "https://maps.example.com"


@require_GET
def tile(request):
    try:
        zoom, x, y = (int(request.GET[name]) for name in ("z", "x", "y"))
    except (KeyError, ValueError):
        return HttpResponseBadRequest("unknown tile")
    answer = requests.get(f"{PREFIX}/{zoom}/{x}/{y}.png", timeout=5, stream=True)  # ok: ssrf
    return HttpResponse(answer.iter_content(8192), content_type="image/png")
