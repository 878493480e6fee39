# safe: the names are constants of the view
from django.http import HttpResponse

NAMES = ("X-Beta", "X-Trace")


def flags(request):
    response = HttpResponse("ok", content_type="text/plain")
    for name in NAMES:
        response.headers[name] = "1" if request.GET.get(name) else "0"  # ok: header-injection
    return response
