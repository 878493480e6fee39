# A parser that is set for the whole process.
from lxml import etree

etree.set_default_parser(etree.XMLParser(resolve_entities=False))


def by_default(text):
    return etree.fromstring(text)


def own(text):
    return etree.fromstring(text, etree.XMLParser(resolve_entities=True))  # flow: xxe
