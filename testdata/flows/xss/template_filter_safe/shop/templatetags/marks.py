# safe: what the template gives is escaped before it is marked, or never marked
from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def bold(value):
    return mark_safe("<b>" + conditional_escape(value) + "</b>")  # ok: xss


@register.filter("strong")
def emphasised(value, level):
    return mark_safe("<strong>%s</strong>" % value)  # ok: xss


@register.filter
def loud(value):
    return value.upper()


@register.filter
def unused(value):
    return mark_safe("<u>%s</u>" % value)  # ok: xss


@register.simple_tag(name="link")
def linked(url, title):
    return format_html("<a href='{}'>{}</a>", url, title)  # ok: xss


class Query(template.Node):
    def render(self, context):
        return "<i>" + conditional_escape(context["request"].GET["q"]) + "</i>"  # ok: xss
