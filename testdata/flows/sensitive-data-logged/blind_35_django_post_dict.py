# vulnerable: the whole POST data of the login is logged
import logging

from django.contrib.auth import authenticate
from django.http import JsonResponse

logger = logging.getLogger("login")


def login(request):
    credentials = {"username": request.POST["username"], "password": request.POST["password"]}
    logger.debug("credentials %r", credentials)  # want: sensitive-data-logged
    user = authenticate(request, **credentials)
    return JsonResponse({"ok": user is not None})
