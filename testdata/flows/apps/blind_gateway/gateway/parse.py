from lxml import etree


def titles(text):
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(text.encode(), parser)  # ok: xxe
    return [t.text for t in root.iter("title")]


def summary(raw):
    parser = etree.XMLParser(load_dtd=True, resolve_entities=True)
    return etree.fromstring(raw, parser).findtext("channel/title")  # want: xxe
