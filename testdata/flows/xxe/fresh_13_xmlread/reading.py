# vulnerable: the parser of the second module is built with entities on
from lxml import etree


class Reader:
    def __init__(self, strict):
        self.strict = strict

    def parser(self):
        return etree.XMLParser(dtd_validation=False, resolve_entities=self.strict)

    def settings(self, data):
        root = etree.XML(data, self.parser())  # want: xxe
        return {child.tag: child.text for child in root}
