# vulnerable: only the beginning of the address is checked
import os

from django.http import HttpResponseBadRequest, JsonResponse

FEEDS = {"https://example.org/a.xml", "https://example.org/b.xml"}


def fetch(request):
    url = request.POST.get("url", "")
    if not url.startswith("https://example.org/"):
        return HttpResponseBadRequest()
    code = os.system("curl -s -o /srv/feed.xml " + url)  # want: command-injection
    return JsonResponse({"code": code})
