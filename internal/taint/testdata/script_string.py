# Values inside a text of a script in a page: what counts is that they cannot end the text.
import html

from django.http import HttpResponse
from django.utils.html import escapejs


def escaped_for_scripts(request):
    name = request.GET.get("name", "")
    return HttpResponse("<script>var user = '" + escapejs(name) + "';</script>")


def escaped_for_attributes(request):
    name = request.GET.get("name", "")
    return HttpResponse("<script>var user = '" + html.escape(name) + "';</script>")


def without_tags(request):
    name = request.GET.get("name", "").replace("<", "")
    return HttpResponse("<script>var user = '" + name + "';</script>")  # flow: xss


def outside_of_a_text(request):
    name = request.GET.get("name", "")
    return HttpResponse("<script>var user = " + html.escape(name) + ";</script>")  # flow: xss
