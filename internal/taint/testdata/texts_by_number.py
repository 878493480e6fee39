# Which of two translated texts is taken depends on a number; the number is not in it.
from django.http import HttpResponse
from django.urls import path
from django.utils.translation import ngettext, npgettext


def removed(request):
    count = request.GET["count"]
    text = ngettext("%(n)s page", "%(n)s pages", count) % {"n": 1}
    text += npgettext("menu", "%(n)s page", "%(n)s pages", count) % {"n": 1}
    return HttpResponse(text, content_type="text/plain")


def chosen(request):
    text = ngettext(request.GET["one"], "%(n)s pages", 1) % {"n": 1}  # flow: format-string
    text += ngettext("%(n)s page", plural=request.GET["many"], number=2) % {"n": 2}  # flow: format-string
    return HttpResponse(text, content_type="text/plain")


urlpatterns = [path("removed", removed), path("chosen", chosen)]
