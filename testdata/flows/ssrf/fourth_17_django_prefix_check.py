# vulnerable: an address that starts with the prefix may go on with another host after an @
import requests
from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_GET

PREFIX = "https://maps.example.com"


@require_GET
def tile(request):
    source = request.GET.get("source", "")
    if not source.startswith(PREFIX):
        return HttpResponseBadRequest("unknown tile server")
    answer = requests.get(source, timeout=5, stream=True)  # want: ssrf
    return HttpResponse(answer.iter_content(8192), content_type="image/png")
