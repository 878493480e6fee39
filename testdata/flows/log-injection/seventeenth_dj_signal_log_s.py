# safe: the failed name is logged as JSON
import json
import logging

from django.contrib.auth import authenticate
from django.http import HttpResponse

log = logging.getLogger(__name__)


def enter(request):
    name = request.POST.get("name", "")
    user = authenticate(request, username=name, password=request.POST.get("password"))
    if user is None:
        log.info("login failed for %s", json.dumps(name))  # ok: log-injection
        return HttpResponse(status=403)
    return HttpResponse("welcome")
