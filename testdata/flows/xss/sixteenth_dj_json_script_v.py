# vulnerable: the dumped JSON stands inside a script element of the page
import json

from django.http import HttpResponse


def dump(data):
    text = json.dumps(data)
    return text


def boot(request):
    data = {"user": request.COOKIES.get("nick", ""), "beta": False}
    page = "<script>window.boot = %s;</script>" % dump(data)
    return HttpResponse(page)  # want: xss
