# safe: format_html escapes its arguments
from django.http import HttpResponse
from django.utils.html import format_html


def banner(name):
    return format_html("<b>Welcome back, {}</b>", name)


def home(request):
    name = request.GET.get("name") or "friend"
    return HttpResponse("<header>%s</header>" % banner(name))  # ok: xss
