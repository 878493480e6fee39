import re

from django.utils.html import escape
from django.utils.safestring import mark_safe

EMPHASIS = re.compile(r"_([^_<>]{1,100})_")


def formatted(text):
    return mark_safe(EMPHASIS.sub(r"<em>\1</em>", escape(text)))  # ok: xss


def highlighted(text, word):
    return mark_safe(text.replace(word, "<mark>" + word + "</mark>"))  # want: xss


def shortened(text, size=80):
    return text if len(text) <= size else text[:size] + "..."
