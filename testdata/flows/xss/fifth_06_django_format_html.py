# safe: the value is an argument of format_html
from django.http import HttpResponse
from django.utils.html import format_html


def badge(request):
    label = request.GET.get("label", "new")
    color = "green"
    markup = format_html("<span style='color: {}'>{}</span>", color, label)
    return HttpResponse(markup)  # ok: xss
