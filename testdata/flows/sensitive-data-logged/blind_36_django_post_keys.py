# safe: the names of the fields are logged, not their values
import logging

from django.contrib.auth import authenticate
from django.http import JsonResponse

logger = logging.getLogger("login")


def login(request):
    credentials = {"username": request.POST["username"], "password": request.POST["password"]}
    logger.debug("fields %r", sorted(credentials))  # ok: sensitive-data-logged
    user = authenticate(request, **credentials)
    return JsonResponse({"ok": user is not None})
