# safe: the values of the list go out as plain text
from django.http import HttpResponse


def tags(request):
    found = []
    for value in request.GET.getlist("tag"):
        value = value.strip()
        if not value:
            continue
        found.append("<li>" + value + "</li>")
    page = "<ul>" + "".join(found) + "</ul>"
    return HttpResponse(page, content_type="text/plain; charset=utf-8")  # ok: xss
