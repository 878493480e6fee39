import base64
import hashlib
import json
import logging
import pickle
import random
import secrets

from django.contrib.auth.hashers import make_password
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.utils.http import url_has_allowed_host_and_scheme

log = logging.getLogger("toolshare.account")


def sign_in(request):
    user = request.POST.get("user", "")
    after = request.POST.get("next", "/")
    log.info("sign-in of %s", user)  # want: log-injection
    log.info("sign-in of %r", user)  # ok: log-injection
    if request.POST.get("strict"):
        if not url_has_allowed_host_and_scheme(after, allowed_hosts={request.get_host()}):
            after = "/"
        return HttpResponseRedirect(after)  # ok: open-redirect
    return HttpResponseRedirect(after)  # want: open-redirect


def remember(request):
    answer = HttpResponse("remembered")
    answer.set_cookie("remember", secrets.token_hex(16), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    answer.set_cookie("account", "basic", httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer


def reset(request):
    password = request.POST["password"]
    reset_token = "%030x" % random.getrandbits(120)  # want: weak-random
    stored = hashlib.sha1(password.encode()).hexdigest()  # want: weak-hash
    sound = make_password(password)  # ok: weak-hash
    return JsonResponse({"token": reset_token, "old": stored, "new": sound})


def import_tools(request):
    blob = base64.b64decode(request.body)
    if request.headers.get("X-Format") == "json":
        tools = json.loads(blob)  # ok: unsafe-deserialization
    else:
        tools = pickle.loads(blob)  # want: unsafe-deserialization
    return JsonResponse({"count": len(tools)})
