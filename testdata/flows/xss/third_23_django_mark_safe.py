# vulnerable: mark_safe switches the escaping off
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.safestring import mark_safe


def label(request):
    head = mark_safe("<label>") + format_html("<i>{}</i>", 1)
    text = request.GET.get("label", "")
    body = mark_safe("<b>" + text + "</b>")  # want: xss
    return HttpResponse(head + body)
