# vulnerable: the name that failed is logged with its line ends
import logging

from django.contrib.auth import authenticate
from django.http import HttpResponse

log = logging.getLogger(__name__)


def flat(text):
    return text.replace("\t", " ").strip()


def sign_in(request):
    name = request.POST["name"]
    user = authenticate(request, username=name, password=request.POST["password"])
    if user is None:
        log.error(f"sign-in failed: {flat(name)}")  # want: log-injection
        return HttpResponse(status=401)
    return HttpResponse("hello")
