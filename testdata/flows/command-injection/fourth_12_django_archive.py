# safe: a name with anything but letters, digits, dash and underscore ends the request
import os
import re

from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseServerError
from django.views.decorators.http import require_POST


@require_POST
def archive(request):
    name = request.POST["name"]
    if re.search(r"[^A-Za-z0-9_-]", name) or not name:
        return HttpResponseBadRequest("letters and digits only")
    status = os.system("tar -czf /srv/archives/%s.tgz -C /srv/data ." % name)  # ok: command-injection
    if status != 0:
        return HttpResponseServerError("archive failed")
    return HttpResponse("done")
