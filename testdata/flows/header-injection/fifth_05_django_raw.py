# vulnerable: the lines of the request are put together by hand
import http.client

from django.http import HttpResponse


def relay(request):
    connection = http.client.HTTPConnection("backend.internal")
    raw = "GET / HTTP/1.0\r\nX-User: " + request.GET.get("user", "") + "\r\n\r\n"
    connection.connect()
    connection.send(raw.encode("utf-8"))  # want: header-injection
    return HttpResponse(status=204)
