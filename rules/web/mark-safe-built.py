from django.utils.safestring import mark_safe
from django.utils.html import escape
from markupsafe import Markup

def show(name, body):
    mark_safe(f"<b>{name}</b>")  # want: mark-safe-built
    mark_safe("<b>%s</b>" % name)  # want: mark-safe-built
    Markup("<i>" + name + "</i>")  # want: mark-safe-built
    mark_safe(body)  # want: mark-safe-built

def fine(name):
    mark_safe("<br>")  # ok: constant
    Markup("<i>{}</i>").format(name)  # ok: escapes
    Markup("<hr>")  # ok: constant
