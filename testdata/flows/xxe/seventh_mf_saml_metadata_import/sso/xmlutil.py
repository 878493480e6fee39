# vulnerable: saml metadata import
from lxml import etree


def parser(trusted=True):
    return etree.XMLParser(resolve_entities=trusted, load_dtd=trusted, no_network=not trusted)


def parse(raw, **kw):
    return etree.fromstring(raw, parser(**kw))  # want: xxe
