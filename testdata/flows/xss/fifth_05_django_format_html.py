# vulnerable: the value is put into the format text before it is formatted
from django.http import HttpResponse
from django.utils.html import format_html


def badge(request):
    label = request.GET.get("label", "new")
    color = "green"
    markup = format_html("<span style='color: {}'>" + label + "</span>", color)  # want: xss
    return HttpResponse(markup)
