# safe: the dumped JSON has its angle brackets turned to escapes
import json

from django.http import HttpResponse


def dump(data):
    text = json.dumps(data)
    text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return text


def boot(request):
    data = {"user": request.COOKIES.get("nick", ""), "beta": False}
    page = "<script>window.boot = %s;</script>" % dump(data)
    return HttpResponse(page)  # ok: xss
