# safe: the template's filter escapes when it has to
from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter(needs_autoescape=True)
def shout(value, autoescape=True):
    text = conditional_escape(value.upper()) if autoescape else value.upper()
    return mark_safe("<em>%s</em>" % text)  # ok: xss
