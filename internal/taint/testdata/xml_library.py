# What lxml does by default depends on its release, which the users of a library choose.
from lxml import etree

CLOSED = etree.XMLParser(resolve_entities=False)
AS_IT_IS = etree.XMLParser(encoding="utf-8")


def by_default(text):
    return etree.fromstring(text)  # flow: xxe


def with_parser(text):
    return etree.fromstring(text, AS_IT_IS)  # flow: xxe


def closed(text):
    return etree.fromstring(text, parser=CLOSED)


def chosen(text, parser):
    return etree.fromstring(text, parser)


def fixed():
    return etree.fromstring("<a/>")


def fed(text):
    parser = etree.XMLParser()
    parser.feed(text)  # flow: xxe
    return parser.close()


def internal(text):
    return etree.fromstring(text, etree.XMLParser(resolve_entities="internal"))
