# safe: format_html escapes its arguments
from django import template
from django.http import HttpResponse
from django.utils.html import format_html

register = template.Library()


@register.simple_tag
def badge(text):
    return format_html("<span class='badge'>{}</span>", text)


def show(request):
    return HttpResponse(badge(request.GET.get("label", "")))  # ok: xss
