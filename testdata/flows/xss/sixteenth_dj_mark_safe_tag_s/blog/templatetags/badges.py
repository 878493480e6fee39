# safe: the simple tag lets format_html escape it
from django import template
from django.utils.html import format_html

register = template.Library()


@register.simple_tag
def badge(text):
    return format_html("<span class='badge'>{}</span>", text)  # ok: xss
