from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def badge(text, colour):
    return mark_safe('<span style="color:%s">%s</span>' % (colour, text))


@register.filter
def starred(text):
    return format_html("<em>* {}</em>", text)


@register.filter(is_safe=True)
def shout(text):
    return text.upper()
