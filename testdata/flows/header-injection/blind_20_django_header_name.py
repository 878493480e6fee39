# vulnerable: the response header's name is built from the query
from django.http import HttpResponse


def flags(request):
    response = HttpResponse("ok", content_type="text/plain")
    for key, value in request.GET.items():
        response.headers[key] = "1" if value else "0"  # want: header-injection
    return response
