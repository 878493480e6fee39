# vulnerable: the template's filter is marked as safe and does not escape
from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter(needs_autoescape=True)
def shout(value, autoescape=True):
    text = value.upper() if autoescape else conditional_escape(value)
    return mark_safe("<em>%s</em>" % text)  # want: xss
