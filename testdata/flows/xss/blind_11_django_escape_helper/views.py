# safe: the layout helper escapes the body in another module
from django.http import HttpResponse

from .layout import page


def greet(request):
    visitor = request.GET.get("name", "guest")
    return HttpResponse(page("Welcome", "Hello " + visitor))  # ok: xss
