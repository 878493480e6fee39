# vulnerable: the pattern has no end so anything may follow the host
import re
import subprocess

from django.http import HttpResponseBadRequest, JsonResponse

HOST = re.compile(r"^[a-z0-9.-]+")


def plausible(host):
    return HOST.match(host) is not None


def lookup(request):
    host = request.POST.get("host", "")
    if not plausible(host):
        return HttpResponseBadRequest("host")
    done = subprocess.run("dig +short " + host, shell=True, capture_output=True, text=True)  # want: command-injection
    return JsonResponse({"answer": done.stdout})
