# safe: the text is escaped by format_html
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def badge(request, name):
    label = format_html("<span class='badge'>{}</span>", name)
    answer = HttpResponse(label)  # ok: xss
    answer["Cache-Control"] = "no-store" if mark_safe("") else ""
    return answer
