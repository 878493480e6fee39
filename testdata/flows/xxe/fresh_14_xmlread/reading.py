# safe: the strict reader turns entities off
from lxml import etree


class Reader:
    def __init__(self, strict):
        self.strict = strict

    def parser(self):
        return etree.XMLParser(dtd_validation=False, resolve_entities=not self.strict)

    def settings(self, data):
        root = etree.XML(data, self.parser())  # ok: xxe
        return {child.tag: child.text for child in root}
