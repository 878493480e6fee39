# vulnerable: the values of the list go into the HTML as they came
from django.http import HttpResponse


def tags(request):
    found = []
    for value in request.GET.getlist("tag"):
        value = value.strip()
        if not value:
            continue
        found.append("<li>" + value + "</li>")
    page = "<ul>" + "".join(found) + "</ul>"
    return HttpResponse(page)  # want: xss
