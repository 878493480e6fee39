# vulnerable: the parser of another module loads DTDs and resolves entities
from lxml import etree

PARSER = etree.XMLParser(load_dtd=True, resolve_entities=True, no_network=False, huge_tree=False)


def read(text):
    return etree.XML(text, parser=PARSER)  # want: xxe
