import json

from django.http import HttpResponseRedirect, JsonResponse
from django.utils.http import url_has_allowed_host_and_scheme

from .services import Partner

partner = Partner()


def ping(request):
    return JsonResponse({"status": partner.ping(request.GET.get("url", ""))})


def go(request):
    url = request.GET.get("url", "")
    if url_has_allowed_host_and_scheme(url, allowed_hosts=Partner.hosts, require_https=True):
        return HttpResponseRedirect(url)  # ok: open-redirect
    return HttpResponseRedirect("/trips/")


def hook(request):
    body = json.loads(request.body)
    return JsonResponse({"status": partner.hook(body["url"], kind="test")})
