# vulnerable: the text is joined and then marked as safe
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def badge(request, name):
    label = mark_safe("<span class='badge'>" + name + "</span>")
    answer = HttpResponse(label)  # want: xss
    answer["Cache-Control"] = "no-store" if mark_safe("") else ""
    return answer
