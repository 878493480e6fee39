# safe: only the names of the fields are logged
import logging

from django.contrib.auth import authenticate
from django.http import JsonResponse

logger = logging.getLogger(__name__)


def login(request):
    credentials = {"username": request.POST["username"], "password": request.POST["password"]}
    logger.info("login: %s", sorted(credentials))  # ok: sensitive-data-logged
    user = authenticate(request, **credentials)
    return JsonResponse({"ok": user is not None})
