# vulnerable: mark_safe is put around the name of the query string
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def badge(request, color="green"):
    label = mark_safe(request.GET.get("label", "ok"))
    html = format_html('<span class="badge {}">{}</span>', color, label)
    return HttpResponse(html)  # want: xss
