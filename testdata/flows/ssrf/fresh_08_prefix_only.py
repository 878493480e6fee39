# safe: the prefix ends with a slash
import requests
from django.http import HttpResponseBadRequest, JsonResponse

API = "https://api.example.org/"


def proxy(request):
    url = request.GET.get("u", API)
    if not url.startswith(API):
        return HttpResponseBadRequest("address")
    session = requests.Session()
    answer = session.get(url, timeout=5, allow_redirects=False)  # ok: ssrf
    return JsonResponse({"body": answer.text})
