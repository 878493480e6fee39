# vulnerable: a template tag marks the text as HTML
from django import template
from django.http import HttpResponse
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def badge(text):
    return mark_safe("<span class='badge'>%s</span>" % text)  # want: xss


def show(request):
    return HttpResponse(badge(request.GET.get("label", "")))
