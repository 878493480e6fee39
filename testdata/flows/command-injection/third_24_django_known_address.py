# safe: the address must be in the constant set
import os

from django.http import HttpResponseBadRequest, JsonResponse

FEEDS = {"https://example.org/a.xml", "https://example.org/b.xml"}


def fetch(request):
    url = request.POST.get("url", "")
    if url not in FEEDS:
        return HttpResponseBadRequest()
    code = os.system("curl -s -o /srv/feed.xml " + url)  # ok: command-injection
    return JsonResponse({"code": code})
