# vulnerable: the middleware hangs the header on the request and the view runs it
import os

from django.http import HttpResponse


def backup(request):
    os.system("tar czf /backup/" + request.tenant + ".tgz /data")  # want: command-injection
    return HttpResponse("started")
