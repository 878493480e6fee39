# vulnerable: the form's dictionary holds the password
import logging

from django.contrib.auth import authenticate
from django.http import JsonResponse

logger = logging.getLogger(__name__)


def login(request):
    credentials = {"username": request.POST["username"], "password": request.POST["password"]}
    logger.info("login: %s", credentials)  # want: sensitive-data-logged
    user = authenticate(request, **credentials)
    return JsonResponse({"ok": user is not None})
