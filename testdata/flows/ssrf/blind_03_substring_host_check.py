# vulnerable: the host is looked for anywhere in the text, so evil.test/?api.example.org passes
from urllib.request import urlopen

from django.http import HttpResponseBadRequest, JsonResponse


def fetch(request):
    address = request.GET.get("u", "")
    if "api.example.org" not in address:
        return HttpResponseBadRequest("host")
    with urlopen(address, timeout=5) as answer:  # want: ssrf
        return JsonResponse({"length": len(answer.read())})
