# safe: django format html tag
from django import template
from django.utils.html import format_html, format_html_join

register = template.Library()


@register.simple_tag(takes_context=True)
def highlight(context, text):
    q = context["request"].GET.get("q", "")
    if not q:
        return text
    mark = format_html("<mark>{}</mark>", q)
    return format_html_join(mark, "{}", ((part,) for part in str(text).split(q)))  # ok: xss
