# vulnerable: django mark safe tag
from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.simple_tag(takes_context=True)
def heading(context, text):
    q = context["request"].GET.get("q", "")
    if not q:
        return text
    return mark_safe("<h1 title=\"%s\">%s</h1>" % (q, escape(text)))  # want: xss
