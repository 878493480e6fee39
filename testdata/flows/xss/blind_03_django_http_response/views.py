# vulnerable: an HttpResponse with the default content type carries the name
from django.http import HttpResponse

from .layout import page


def greet(request):
    visitor = request.GET.get("name", "guest")
    return HttpResponse(page("Welcome", "Hello " + visitor))  # want: xss
