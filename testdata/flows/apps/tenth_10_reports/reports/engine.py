from functools import lru_cache

from jinja2 import BaseLoader, Environment
from mako.template import Template as MakoTemplate


@lru_cache(maxsize=None)
def environment():
    return Environment(loader=BaseLoader(), autoescape=True)


class Design:
    def __init__(self, source):
        self.source = source

    def compile(self):
        return environment().from_string(self.source)  # want: template-injection


class StockDesign(Design):
    STOCK = {'short': '{{ title }}', 'long': '{{ title }}: {{ text }}'}

    def __init__(self, name):
        super().__init__(self.STOCK[name])

    def compile(self):
        return environment().from_string(self.source)  # ok: template-injection


def mako_page(source, **values):
    return MakoTemplate(source, default_filters=['h']).render(**values)  # want: template-injection


def mako_note(**values):
    return MakoTemplate('Note: ${text}', default_filters=['h']).render(**values)  # ok: template-injection
