# safe: the request names one of the configured upstreams
from urllib.request import urlopen

from django.http import Http404, JsonResponse

UPSTREAMS = {
    "rates": "https://rates.example.org/daily",
    "weather": "https://weather.example.org/now",
}


def fetch(request):
    address = UPSTREAMS.get(request.GET.get("u", ""))
    if address is None:
        raise Http404
    with urlopen(address, timeout=5) as answer:  # ok: ssrf
        return JsonResponse({"length": len(answer.read())})
