# safe: format_html escapes its arguments
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def label(request):
    head = mark_safe("<label>") + format_html("<i>{}</i>", 1)
    text = request.GET.get("label", "")
    body = format_html("<b>{}</b>", text)  # ok: xss
    return HttpResponse(head + body)
