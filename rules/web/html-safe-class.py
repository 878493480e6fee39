from django import template
from django.utils.html import html_safe
from django.utils.safestring import SafeString

register = template.Library()

class Badge(SafeString):  # want: html-safe-class
    pass

class Icon:  # want: html-safe-class
    def __html__(self):
        return "<i>"

@html_safe
class Row:  # want: html-safe-class
    pass

@register.filter(is_safe=True)
def bold(value):  # want: html-safe-class
    return value

class Plain:  # ok: nothing of the kind
    pass

@register.filter
def dull(value):  # ok: escaped by the template
    return value

class Text(str):  # ok: a plain text
    pass
