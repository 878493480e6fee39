from django.utils.html import format_html

def link(name):
    format_html(f"<b>{name}</b>")  # want: format-html-not-formatted
    format_html("<b>%s</b>" % name)  # want: format-html-not-formatted
    format_html("<b>" + name + "</b>")  # want: format-html-not-formatted

def fine(name):
    format_html("<b>{}</b>", name)  # ok: escaped
    format_html("<b>x</b>")  # ok: constant
    name.format_html(f"{name}")  # ok: something else
