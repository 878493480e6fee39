from urllib.parse import urlparse

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render

from .models import Page

PARTNERS = {"a": "https://partner-a.example/", "b": "https://partner-b.example/"}


def page(request, slug):
    item = get_object_or_404(Page, slug=slug)
    return render(request, "pages/page.html", {"page": item, "ref": request.GET.get("ref", "")})  # want: xss


def out(request):
    if "partner" in request.GET:
        return HttpResponseRedirect(PARTNERS.get(request.GET["partner"], "/"))  # ok: open-redirect
    target = request.GET.get("url", "/")
    if urlparse(target).netloc.endswith("example.org"):
        return HttpResponseRedirect(target)  # want: open-redirect
    return HttpResponseRedirect("/")  # ok: open-redirect


def error(request):
    code = request.GET.get("code", "404")
    if not code.isdigit():
        code = "404"
    return HttpResponse("<h1>Error " + code + "</h1>")  # ok: xss
