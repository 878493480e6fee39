from django.utils.html import format_html
from django.utils.safestring import mark_safe


class Block:
    def __init__(self, text):
        self.text = text

    def render(self):
        return format_html("<div>{}</div>", self.text)  # ok: xss


class Quote(Block):
    def render(self):
        return mark_safe("<blockquote>" + self.text + "</blockquote>")  # want: xss


class Rule(Block):
    def render(self):
        return mark_safe("<hr>")  # ok: xss


BLOCKS = {"text": Block, "quote": Quote, "rule": Rule}
