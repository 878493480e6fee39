# vulnerable: the failed name is logged in the message as it is
import json
import logging

from django.contrib.auth import authenticate
from django.http import HttpResponse

log = logging.getLogger(__name__)


def enter(request):
    name = request.POST.get("name", "")
    user = authenticate(request, username=name, password=request.POST.get("password"))
    if user is None:
        log.info("login failed for %s", name)  # want: log-injection
        return HttpResponse(status=403)
    return HttpResponse("welcome")
