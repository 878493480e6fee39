# safe: saml metadata untrusted
from lxml import etree


def parser(trusted=True):
    return etree.XMLParser(resolve_entities=trusted, load_dtd=trusted, no_network=not trusted)


def parse(raw, **kw):
    return etree.fromstring(raw, parser(**kw))  # ok: xxe
