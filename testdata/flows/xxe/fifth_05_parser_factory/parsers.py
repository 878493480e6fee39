from lxml import etree


def make_parser(strict=False):
    if strict:
        return etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.XMLParser(load_dtd=True, resolve_entities=True, huge_tree=True)
