# vulnerable: filters and a tag that a template gives data from outside mark it as safe
from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def bold(value):
    return mark_safe("<b>" + value + "</b>")  # want: xss


def emphasised(value, level):
    return mark_safe("<strong>%s</strong>" % value)  # want: xss


register.filter("strong", emphasised)


@register.simple_tag(name="link")
def linked(url, title):
    return mark_safe(f"<a href='{url}'>{title}</a>")  # want: xss


class Query(template.Node):
    def render(self, context):
        return "<i>" + context["request"].GET["q"] + "</i>"  # want: xss
