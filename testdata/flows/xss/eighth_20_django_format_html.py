# safe: format_html escapes the name, and mark_safe is for a constant
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def badge(request, color="green"):
    label = request.GET.get("label", "ok")
    html = format_html('<span class="badge {}">{}</span>{}', color, label, mark_safe("<hr>"))
    return HttpResponse(html)  # ok: xss
