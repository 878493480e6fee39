# safe: the middleware hangs only what its pattern matches as a whole
import os

from django.http import HttpResponse


def backup(request):
    os.system("tar czf /backup/" + request.tenant + ".tgz /data")  # ok: command-injection
    return HttpResponse("started")
