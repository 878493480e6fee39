# vulnerable: the simple tag marks what the view passed as safe
from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag
def badge(text):
    return mark_safe("<span class='badge'>" + text + "</span>")  # want: xss
