# vulnerable: double quotes around the name do not stop $( ) in the shell
import os

from django.http import HttpResponse, HttpResponseServerError
from django.views.decorators.http import require_POST


def quoted(text):
    return '"' + text.replace('"', "") + '"'


@require_POST
def archive(request):
    name = request.POST["name"]
    status = os.system("tar -czf /srv/archives/%s.tgz -C /srv/data ." % quoted(name))  # want: command-injection
    if status != 0:
        return HttpResponseServerError("archive failed")
    return HttpResponse("done")
