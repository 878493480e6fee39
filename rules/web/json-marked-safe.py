import json

import ujson
from django.utils.safestring import mark_safe
from markupsafe import Markup, escape


def page(request, tags):
    first = mark_safe(json.dumps({"tags": tags}))  # want: json-marked-safe
    second = Markup(json.dumps([tag.name for tag in tags], sort_keys=True))  # want: json-marked-safe
    third = mark_safe(ujson.dumps(tags, encode_html_chars=True))  # ok: escaped by the encoder
    text = json.dumps(tags)
    fourth = mark_safe(text)  # want: json-marked-safe
    return first, second, third, fourth


def escaped(tags):
    return Markup(json.dumps(tags).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))  # ok: no tag


def constant():
    return Markup(json.dumps({"columns": 3}))  # ok: nothing in it comes from elsewhere


def shown(tags):
    return Markup(escape(json.dumps(tags)))  # ok: escaped
